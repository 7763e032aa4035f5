package fr.cepage.ui.liaison;

import com.vaadin.flow.component.button.ButtonVariant;
import fr.cepage.application.liaison.LiaisonRecueVue;
import fr.cepage.domain.droits.Droit;
import fr.cepage.ui.commun.ConfirmationForm;
import fr.cepage.ui.commun.Textes;

/** Names the fiche that is about to count no more, and asks why. */
final class AnnulerLiaisonForm extends ConfirmationForm<LiaisonRecueVue> {

    AnnulerLiaisonForm() {
        super(Droit.GERER_EVENEMENTS, "liaison.annuler.bouton");
        exigerRaison();
        valider().addThemeVariants(ButtonVariant.ERROR);
    }

    @Override
    protected void montrer(LiaisonRecueVue liaison) {
        demander(Textes.texte("liaison.annuler.question", liaison.operateur(), liaison.date()));
    }
}
