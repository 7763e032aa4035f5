package fr.cepage.ui.pacea;

import fr.cepage.application.commun.PersonneVue;
import fr.cepage.application.pacea.PaceaPrepare;
import fr.cepage.ui.dispositif.EntreePreparee;
import org.jspecify.annotations.Nullable;

/**
 * With what the form « Créer le PACEA » starts (PAC-01).
 *
 * @param referent the dossier's; null: none
 */
record PaceaASaisir(PaceaPrepare prepare, @Nullable PersonneVue referent) {

    /** With what its CEP part starts; null when the CEP en cours stays. */
    @Nullable
    EntreePreparee cep() {
        return prepare.cepConserve() == null ? EntreePreparee.de(prepare.cep(), referent) : null;
    }
}
