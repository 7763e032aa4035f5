package fr.cepage.ui.dispositif;

import fr.cepage.application.commun.PersonneVue;
import fr.cepage.application.dispositif.PropositionPreparee;
import org.jspecify.annotations.Nullable;

/**
 * With what the form « Proposer le CEP » starts (CEP-08).
 *
 * @param referent the dossier's; null: none
 */
public record EntreePreparee(
        PropositionPreparee proposition, @Nullable PersonneVue referent) {

    /** Whoever left is not proposed. */
    public static EntreePreparee de(PropositionPreparee proposition, @Nullable PersonneVue referentDuDossier) {
        return new EntreePreparee(proposition, proposition.referent() == null ? null : referentDuDossier);
    }
}
