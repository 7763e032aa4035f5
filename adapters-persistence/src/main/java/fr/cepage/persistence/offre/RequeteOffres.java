package fr.cepage.persistence.offre;

import fr.cepage.application.commun.Curseur;
import fr.cepage.application.commun.Precision;
import fr.cepage.application.commun.TexteCherche;
import fr.cepage.application.offre.CriteresOffres;
import fr.cepage.domain.referentiel.CodeValeur;
import fr.cepage.domain.structure.StructureCode;
import fr.cepage.persistence.commun.MotCherche;
import fr.cepage.persistence.commun.Recherche;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** One statement over the offers of a structure: only the conditions that were asked for, every value a parameter. */
final class RequeteOffres {

    private static final String OUVERTE = "offre_ouverte(d.etat, d.date_debut, d.date_fin, :jour)";
    /** A name that has the words whole counts as near as one that is alike as a whole. Whole numbers stay comparable. */
    private static final String ECART =
            "round(1000 * (2 - word_similarity(:cherche, d.tri_nom) - similarity(:cherche, d.tri_nom)))::int";

    private final List<String> conditions = new ArrayList<>();
    private final Map<String, Object> parametres = new HashMap<>();
    private final boolean parRessemblance;
    private String suite = "";

    RequeteOffres(StructureCode structure, CriteresOffres criteres, Precision precision) {
        parRessemblance = !criteres.mots().isEmpty();
        if (parRessemblance) {
            List<String> mots =
                    criteres.mots().stream().map(CriteresOffres.Mot::mot).toList();
            parametres.put("cherche", String.join(" ", mots));
        }
        si("d.structure = :structure", "structure", structure.valeur());
        si("d.theme = :theme", "theme", texte(criteres.theme()));
        si("d.acte_service = :acte", "acte", texte(criteres.acteService()));
        si("d.mesure_nationale = :mesure", "mesure", texte(criteres.mesure()));
        si("d.etat = :etat", "etat", texte(criteres.etat()));
        si(OUVERTE, "jour", criteres.ouvertesLe());
        mots(criteres.mots(), precision);
        criteres.type().forEach(mot -> dans("d.type", mot));
        criteres.partenaire().forEach(mot -> dans("d.partenaire", mot));
        criteres.contrat().forEach(mot -> dans("d.contrat", mot));
    }

    /** Every word, and for a near find not all of them as they are. */
    private void mots(List<CriteresOffres.Mot> mots, Precision precision) {
        Recherche recherche = new Recherche(List.of());
        List<String> exactes = mots.stream().map(mot -> exacte(mot, recherche)).toList();
        if (precision == Precision.EXACTE) {
            conditions.addAll(exactes);
        } else {
            mots.forEach(mot -> conditions.add(proche(mot, recherche)));
            conditions.add("NOT (" + String.join(" AND ", exactes) + ")");
        }
        parametres.putAll(recherche.parametres());
    }

    /** In a text of the offer, or in the label of one of its list values. */
    private String exacte(CriteresOffres.Mot mot, Recherche recherche) {
        return ou(new ArrayList<>(List.of(recherche.tel(mot.mot()))), mot.tels());
    }

    private String proche(CriteresOffres.Mot mot, Recherche recherche) {
        List<String> lieux = new ArrayList<>(List.of(recherche.tel(mot.mot())));
        if (!TexteCherche.court(mot.mot())) {
            lieux.add(recherche.aUneFautePres(mot.mot()));
        }
        return ou(lieux, mot.proches());
    }

    private String ou(List<String> lieux, CriteresOffres.Codes codes) {
        parmi(lieux, "d.theme", codes.themes());
        parmi(lieux, "d.acte_service", codes.actes());
        parmi(lieux, "d.mesure_nationale", codes.mesures());
        return "(" + String.join(" OR ", lieux) + ")";
    }

    private void parmi(List<String> lieux, String colonne, Set<CodeValeur> codes) {
        if (!codes.isEmpty()) {
            lieux.add(colonne + " IN ("
                    + parametre(codes.stream().map(CodeValeur::valeur).toList()) + ")");
        }
    }

    /** The whole search text has it, which the index knows, and so has that column. */
    private void dans(String colonne, String mot) {
        String tel = parametre(new MotCherche(mot).tel());
        conditions.add("d.recherche LIKE " + tel + " AND mots(" + colonne + ") LIKE " + tel);
    }

    private String parametre(Object valeur) {
        String nom = "p" + parametres.size();
        parametres.put(nom, valeur);
        return ":" + nom;
    }

    RequeteOffres apres(@Nullable Curseur curseur) {
        if (curseur != null) {
            OffreTriee.Cle cle = OffreTriee.Cle.de(curseur);
            parametres.put("apresNom", cle.triNom());
            parametres.put("apresId", cle.id());
            if (parRessemblance) {
                parametres.put("apresEcart", cle.ecart());
                suite = " WHERE (o.ecart, o.tri_nom, o.id) > (:apresEcart, :apresNom, :apresId)";
            } else {
                suite = " WHERE (o.tri_nom, o.id) > (:apresNom, :apresId)";
            }
        }
        return this;
    }

    String sql(int limite) {
        return "SELECT * FROM (SELECT d.*, " + (parRessemblance ? ECART : "0")
                + " AS ecart FROM offre_a_chercher d WHERE "
                + String.join(" AND ", conditions) + ") o" + suite + " ORDER BY "
                + (parRessemblance ? "o.ecart, " : "") + "o.tri_nom, o.id LIMIT " + limite;
    }

    Map<String, Object> parametres() {
        return parametres;
    }

    private static @Nullable String texte(@Nullable CodeValeur code) {
        return code == null ? null : code.valeur();
    }

    private void si(String condition, String parametre, @Nullable Object valeur) {
        if (valeur != null) {
            conditions.add(condition);
            parametres.put(parametre, valeur);
        }
    }
}
