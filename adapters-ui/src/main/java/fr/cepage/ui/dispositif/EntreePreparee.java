package fr.cepage.ui.dispositif;

import fr.cepage.application.commun.PersonneVue;
import fr.cepage.application.dispositif.PropositionPreparee;
import org.jspecify.annotations.Nullable;

/**
 * With what the form « Proposer le CEP » starts (CEP-08).
 *
 * @param referent the dossier's; null: none
 */
record EntreePreparee(
        PropositionPreparee proposition, @Nullable PersonneVue referent) {}
