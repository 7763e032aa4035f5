package fr.cepage.persistence.dossier;

import fr.cepage.application.dossier.CriteresDossiers;
import fr.cepage.domain.dossier.StatutDossier;
import fr.cepage.domain.structure.StructureCode;
import fr.cepage.persistence.commun.Recherche;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** One statement over the dossiers of a structure: only the conditions that were asked for, every value a parameter. */
final class RequeteDossiers {

    private static final String COLONNES = "SELECT d.*, u.nom AS nom_referent, v.date_evenement AS dernier_evenement, "
            + NiveauCep.DE_D + " AS niveau FROM (";
    private static final String LIENS = """
            ) d
            LEFT JOIN utilisateur u ON u.structure = d.structure AND u.sub = d.referent
            LEFT JOIN LATERAL (
                SELECT e.date_evenement FROM evenement e WHERE e.structure = d.structure AND e.dossier_id = d.id
                    AND evenement_compte(e.etat)
                ORDER BY e.date_evenement DESC, e.id DESC LIMIT 1
            ) v ON true""";
    private static final String EN_ORDRE = " ORDER BY d.tri_nom, d.tri_prenom, d.id";
    private static final String TOUS = "dossier_a_chercher d";

    private final List<String> surLesNoms = new ArrayList<>();
    private final List<String> conditions = new ArrayList<>();
    private final Map<String, Object> parametres = new HashMap<>();
    private final Recherche recherche;
    private int rang = LigneTriee.EXACTE;

    RequeteDossiers(StructureCode structure, CriteresDossiers criteres, LocalDate jour) {
        this.recherche = new Recherche(criteres.texte().mots());
        parametres.put("jour", jour);
        si("d.structure = :structure", "structure", structure.valeur());
        si("d.numero = :numero", "numero", criteres.texte().numero());
        si("d.date_naissance = :naissance", "naissance", criteres.texte().dateNaissance());
        if (criteres.referent() != null) {
            si("d.referent = :referent", "referent", criteres.referent().sub());
        }
        if (criteres.statut() != null) {
            conditions.add(criteres.statut() == StatutDossier.JUSTIFIE ? "d.piece IS NOT NULL" : "d.piece IS NULL");
        }
        si(NiveauCep.DE_D + " = :niveau", "niveau", criteres.niveauCep());
    }

    RequeteDossiers exacte() {
        return noms(recherche.exactes());
    }

    RequeteDossiers proche() {
        rang = LigneTriee.PROCHE;
        return noms(recherche.proches());
    }

    private RequeteDossiers noms(List<String> recherches) {
        surLesNoms.addAll(recherches);
        parametres.putAll(recherche.parametres());
        return this;
    }

    RequeteDossiers neLe(LocalDate date) {
        return si("d.date_naissance = :naissance", "naissance", date);
    }

    RequeteDossiers apres(Position position) {
        Position.Cle ligne = position.ligne();
        if (ligne != null) {
            conditions.add("(d.tri_nom, d.tri_prenom, d.id) > (:apresNom, :apresPrenom, :apresId)");
            parametres.put("apresNom", ligne.triNom());
            parametres.put("apresPrenom", ligne.triPrenom());
            parametres.put("apresId", ligne.id());
        }
        return this;
    }

    /** What is shown beside a dossier is looked up for the rows that are shown, no others. */
    String sql(@Nullable Integer limite) {
        String lignes = "SELECT * FROM " + source() + " WHERE " + String.join(" AND ", conditions) + EN_ORDRE;
        return COLONNES + (limite == null ? lignes : lignes + " LIMIT " + limite) + LIENS + EN_ORDRE;
    }

    /** OFFSET keeps the planner from reading all names in order, in the hope of many finds, before the trigram index. */
    private String source() {
        return surLesNoms.isEmpty()
                ? TOUS
                : "(SELECT * FROM " + TOUS + " WHERE d.structure = :structure AND " + String.join(" AND ", surLesNoms)
                        + " OFFSET 0) d";
    }

    Map<String, Object> parametres() {
        return parametres;
    }

    int rang() {
        return rang;
    }

    private RequeteDossiers si(String condition, String parametre, @Nullable Object valeur) {
        if (valeur != null) {
            conditions.add(condition);
            parametres.put(parametre, valeur);
        }
        return this;
    }
}
