package fr.cepage.application.proposition;

import fr.cepage.application.appel.Appel;
import fr.cepage.application.commun.Collaborator;
import fr.cepage.application.evenement.OuvertureEvenement;
import fr.cepage.application.evenement.SaisieEvenement;
import fr.cepage.domain.commun.Violations;
import fr.cepage.domain.dossier.Dossier;
import fr.cepage.domain.evenement.Evenement;
import fr.cepage.domain.evenement.EvenementId;
import fr.cepage.domain.evenement.EvenementRepository;
import fr.cepage.domain.evenement.RefusEvenement;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** During which event an offer is proposed: the one en cours, or the one that was typed with it (OFF-05). */
@Collaborator
public class EvenementDeLaProposition {

    private static final String MEMBRE = "evenement";

    private final OuvertureEvenement ouvertures;
    private final EvenementRepository evenements;

    public EvenementDeLaProposition(OuvertureEvenement ouvertures, EvenementRepository evenements) {
        this.ouvertures = ouvertures;
        this.evenements = evenements;
    }

    /**
     * Which one, unless something was noted.
     *
     * @param saisie null: it must be en cours already
     */
    Optional<EvenementChoisi> preparer(
            Dossier dossier, @Nullable SaisieEvenement saisie, Appel appel, Violations violations) {
        if (saisie != null) {
            return ouvertures
                    .preparer(dossier, saisie, false, MEMBRE + ".", appel, violations)
                    .map(EvenementChoisi.AOuvrir::new);
        }
        Optional<Evenement> enCours = evenements.findEnCours(dossier.id(), dossier.structure());
        violations.si(enCours.isEmpty(), RefusEvenement.CHAMP_OBLIGATOIRE, MEMBRE);
        return enCours.map(evenement -> new EvenementChoisi.EnCours(evenement.id()));
    }

    /** The event, saved if it was not yet. */
    EvenementId enregistrer(EvenementChoisi choisi, Appel appel) {
        return switch (choisi) {
            case EvenementChoisi.EnCours enCours -> enCours.id();
            case EvenementChoisi.AOuvrir nouveau ->
                ouvertures.enregistrer(nouveau.ouverture(), appel).id();
        };
    }
}
