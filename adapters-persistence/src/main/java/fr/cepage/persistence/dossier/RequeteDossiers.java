package fr.cepage.persistence.dossier;

import fr.cepage.application.dossier.CriteresDossiers;
import fr.cepage.domain.dossier.StatutDossier;
import fr.cepage.domain.structure.StructureCode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** One statement over the dossiers of a structure: only the conditions that were asked for, every value a parameter. */
final class RequeteDossiers {

    private static final int MOT_COURT = 2;
    private static final String LIGNES = """
            SELECT d.*, u.nom AS nom_referent, coalesce(n.niveau, 0) AS niveau
            FROM dossier_a_chercher d
            LEFT JOIN utilisateur u ON u.structure = d.structure AND u.sub = d.referent
            LEFT JOIN niveaux_cep(:jour) n ON n.dossier_id = d.id
            WHERE\s""";

    private final List<String> conditions = new ArrayList<>();
    private final Map<String, Object> parametres = new HashMap<>();
    private final List<String> mots;
    private int rang = LigneTriee.EXACTE;

    RequeteDossiers(StructureCode structure, CriteresDossiers criteres, LocalDate jour) {
        this.mots = criteres.texte().mots();
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
        niveau(criteres.niveauCep());
    }

    /** Every word is found as it is: anywhere in a word of the names, or at the start of one when it is very short. */
    RequeteDossiers exacte() {
        for (int i = 0; i < mots.size(); i++) {
            si(contient(i), mot(i), mots.get(i));
        }
        return this;
    }

    /** Every word is found as it is or with one typing error, and at least one of them only so. */
    RequeteDossiers proche() {
        rang = LigneTriee.PROCHE;
        List<String> exactes = new ArrayList<>();
        for (int i = 0; i < mots.size(); i++) {
            exactes.add(contient(i));
            boolean court = mots.get(i).length() <= MOT_COURT;
            si(
                    court
                            ? contient(i)
                            : "d.recherche ~ (trim(mots(:mot%1$d)) || '|' || une_faute(trim(mots(:mot%1$d))))"
                                    .formatted(i),
                    mot(i),
                    mots.get(i));
        }
        conditions.add("NOT (" + String.join(" AND ", exactes) + ")");
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

    String sql(@Nullable Integer limite) {
        return LIGNES + String.join(" AND ", conditions) + " ORDER BY d.tri_nom, d.tri_prenom, d.id"
                + (limite == null ? "" : " LIMIT " + limite);
    }

    Map<String, Object> parametres() {
        return parametres;
    }

    int rang() {
        return rang;
    }

    private void niveau(@Nullable Integer niveau) {
        if (niveau != null && niveau == 0) {
            conditions.add("n.dossier_id IS NULL");
        } else {
            si("n.niveau = :niveau", "niveau", niveau);
        }
    }

    private String contient(int i) {
        String debut = mots.get(i).length() <= MOT_COURT ? "% " : "%";
        return "d.recherche LIKE '" + debut + "' || trim(mots(:" + mot(i) + ")) || '%'";
    }

    private static String mot(int i) {
        return "mot" + i;
    }

    private RequeteDossiers si(String condition, String parametre, @Nullable Object valeur) {
        if (valeur != null) {
            conditions.add(condition);
            parametres.put(parametre, valeur);
        }
        return this;
    }
}
