package fr.cepage.ui.pacea;

import com.vaadin.flow.component.button.ButtonVariant;
import fr.cepage.application.pacea.PaceaVue;
import fr.cepage.domain.droits.Droit;
import fr.cepage.ui.commun.ConfirmationForm;
import fr.cepage.ui.commun.Textes;

/** Names what is about to be deleted, and what stays (PAC-05). */
class SupprimerPaceaForm extends ConfirmationForm<PaceaVue> {

    SupprimerPaceaForm() {
        super(Droit.GERER_PACEA, ActePacea.SUPPRIMER.cle() + ".bouton");
        valider().addThemeVariants(ButtonVariant.ERROR);
    }

    @Override
    protected void montrer(PaceaVue pacea) {
        demander(Textes.texte(ActePacea.SUPPRIMER.cle() + ".question", pacea.dateEntree()));
    }
}
