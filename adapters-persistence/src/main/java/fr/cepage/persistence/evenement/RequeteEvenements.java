package fr.cepage.persistence.evenement;

import fr.cepage.application.commun.Curseur;
import fr.cepage.application.evenement.CriteresEvenements;
import fr.cepage.domain.dossier.DossierId;
import fr.cepage.domain.evenement.EtatEvenement;
import fr.cepage.domain.evenement.EvenementId;
import fr.cepage.domain.structure.Structure;
import fr.cepage.persistence.commun.Cles;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** One statement over events with their actions: only the conditions that were asked for, every value a parameter. */
final class RequeteEvenements {

    /**
     * An action is written as its code, its day in the structure's zone, its object, the kind of it and the offer that
     * it was about, if any, with blanks between, then its details: each after a record separator, its value after a
     * unit separator.
     */
    private static final String COLONNES = """
            SELECT e.*, u.nom AS nom_intervenant, a.nom AS nom_annulation, ARRAY(
                SELECT concat_ws(' ', j.action, (j.instant AT TIME ZONE :fuseau)::date, j.objet_id, j.type_objet,
                        o.nom)
                    || coalesce((SELECT string_agg(chr(30) || d.key || chr(31) || d.value, '')
                        FROM jsonb_each_text(j.details) d), '')
                FROM journal j
                LEFT JOIN proposition p ON j.type_objet = 'PROPOSITION' AND p.structure = j.structure
                    AND p.id = j.objet_id
                LEFT JOIN offre o ON o.structure = p.structure AND o.id = p.offre_id
                WHERE j.structure = e.structure AND j.evenement_id = e.id
                ORDER BY j.instant, j.id) AS actions, ARRAY(
                SELECT coalesce(c.libelle, a.code) FROM unnest(e.actes) WITH ORDINALITY AS a (code, rang)
                LEFT JOIN acte_connu c USING (code) ORDER BY a.rang) AS libelles_actes
            FROM evenement e
            LEFT JOIN utilisateur u ON u.structure = e.structure AND u.sub = e.intervenant
            LEFT JOIN utilisateur a ON a.structure = e.structure AND a.sub = e.annulee_par
            WHERE\s""";

    private static final String AVEC_ACTION = """
            EXISTS (SELECT FROM journal j
                WHERE j.structure = e.structure AND j.evenement_id = e.id AND j.action = :action)""";
    private static final String EN_ORDRE = " ORDER BY e.date_evenement DESC, e.id DESC";

    private final List<String> conditions = new ArrayList<>();
    private final Map<String, Object> parametres = new HashMap<>();

    RequeteEvenements(Structure structure) {
        parametres.put("fuseau", structure.fuseau().getId());
        si("e.structure = :structure", "structure", structure.code().valeur());
    }

    RequeteEvenements parmi(Set<EvenementId> ids) {
        return si("e.id IN (:ids)", "ids", ids.stream().map(EvenementId::valeur).toList());
    }

    RequeteEvenements duDossier(DossierId dossier) {
        return si("e.dossier_id = :dossier", "dossier", dossier.valeur());
    }

    RequeteEvenements enCours() {
        return si("e.etat = :etat", "etat", EtatEvenement.EN_COURS.name());
    }

    RequeteEvenements selon(CriteresEvenements criteres) {
        si("e.date_evenement >= :du", "du", criteres.du());
        si("e.date_evenement <= :au", "au", criteres.au());
        si("e.nature = :nature", "nature", texte(criteres.nature()));
        si("e.sens = :sens", "sens", texte(criteres.sens()));
        si(AVEC_ACTION, "action", texte(criteres.action()));
        if (!criteres.annules()) {
            conditions.add("evenement_compte(e.etat)");
        }
        return criteres.enCours() ? enCours() : this;
    }

    RequeteEvenements apres(@Nullable Curseur curseur) {
        if (curseur != null) {
            Cles cles = new Cles(curseur, 2);
            conditions.add("(e.date_evenement, e.id) < (:apresDate, :apresId)");
            parametres.put("apresDate", cles.jour(0));
            parametres.put("apresId", cles.uuid(1));
        }
        return this;
    }

    String sql() {
        return COLONNES + String.join(" AND ", conditions) + EN_ORDRE;
    }

    Map<String, Object> parametres() {
        return parametres;
    }

    private static @Nullable String texte(@Nullable Object valeur) {
        return valeur == null ? null : valeur.toString();
    }

    private RequeteEvenements si(String condition, String parametre, @Nullable Object valeur) {
        if (valeur != null) {
            conditions.add(condition);
            parametres.put(parametre, valeur);
        }
        return this;
    }
}
