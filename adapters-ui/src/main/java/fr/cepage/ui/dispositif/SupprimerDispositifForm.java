package fr.cepage.ui.dispositif;

import com.vaadin.flow.component.button.ButtonVariant;
import fr.cepage.application.dispositif.DispositifCepVue;
import fr.cepage.domain.droits.Droit;
import fr.cepage.ui.commun.ConfirmationForm;
import fr.cepage.ui.commun.Textes;

/** Names what is about to be deleted (SUP-01, SUP-03). */
class SupprimerDispositifForm extends ConfirmationForm<DispositifCepVue> {

    SupprimerDispositifForm() {
        super(Droit.PROPOSER_CEP, ActeCep.SUPPRIMER.cle() + ".bouton");
        valider().addThemeVariants(ButtonVariant.ERROR);
    }

    @Override
    protected void montrer(DispositifCepVue cep) {
        demander(Textes.texte("acte.SUPPRIMER.question", CarteCep.libelle(cep), cep.dateEntree()));
    }
}
