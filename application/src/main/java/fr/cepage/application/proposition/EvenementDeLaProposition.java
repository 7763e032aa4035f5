package fr.cepage.application.proposition;

import fr.cepage.application.commun.Collaborator;
import fr.cepage.application.commun.Contexte;
import fr.cepage.application.evenement.Ouverture;
import fr.cepage.application.evenement.OuvertureEvenement;
import fr.cepage.application.evenement.SaisieEvenement;
import fr.cepage.domain.commun.Violations;
import fr.cepage.domain.dossier.Dossier;
import fr.cepage.domain.evenement.Evenement;
import fr.cepage.domain.evenement.EvenementId;
import fr.cepage.domain.evenement.EvenementRepository;
import fr.cepage.domain.evenement.RefusEvenement;
import java.util.Optional;
import java.util.function.Supplier;
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
     * How to get the event once nothing was noted; whoever asks for it saves it.
     *
     * @param saisie null: it must be en cours already
     */
    Supplier<EvenementId> lire(
            Dossier dossier, @Nullable SaisieEvenement saisie, Contexte contexte, Violations violations) {
        if (saisie == null) {
            Optional<Evenement> enCours = evenements.findEnCours(dossier.id(), dossier.structure());
            violations.si(enCours.isEmpty(), RefusEvenement.CHAMP_OBLIGATOIRE, MEMBRE);
            return () -> enCours.orElseThrow().id();
        }
        Optional<Ouverture> ouverture = ouvertures.lire(dossier, saisie, MEMBRE + ".", contexte, violations);
        return () -> ouvertures.enregistrer(ouverture.orElseThrow(), contexte).id();
    }
}
