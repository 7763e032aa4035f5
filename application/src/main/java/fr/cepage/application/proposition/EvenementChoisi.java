package fr.cepage.application.proposition;

import fr.cepage.application.evenement.Ouverture;
import fr.cepage.domain.evenement.EvenementId;

/** The event during which an offer is proposed (OFF-05). */
sealed interface EvenementChoisi {

    /** It goes on already, and the proposition joins its actions (EVT-03). */
    record EnCours(EvenementId id) implements EvenementChoisi {}

    /** It was typed with the proposition, and is saved with it. */
    record AOuvrir(Ouverture ouverture) implements EvenementChoisi {}
}
