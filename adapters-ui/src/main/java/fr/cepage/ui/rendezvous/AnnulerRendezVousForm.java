package fr.cepage.ui.rendezvous;

import com.vaadin.flow.component.button.ButtonVariant;
import fr.cepage.application.rendezvous.RendezVousVue;
import fr.cepage.domain.droits.Droit;
import fr.cepage.ui.commun.ConfirmationForm;
import fr.cepage.ui.commun.Textes;

/** Names what is about to be called off, for good (RDV-01). */
final class AnnulerRendezVousForm extends ConfirmationForm<RendezVousVue> {

    AnnulerRendezVousForm() {
        super(Droit.GERER_EVENEMENTS, "rendez-vous.acte.ANNULER.bouton");
        valider().addThemeVariants(ButtonVariant.ERROR);
    }

    @Override
    protected void montrer(RendezVousVue pris) {
        demander(Textes.texte(
                "rendez-vous.acte.ANNULER.question",
                Heures.texte(pris.dateHeure()),
                pris.intervenant().nom()));
    }
}
