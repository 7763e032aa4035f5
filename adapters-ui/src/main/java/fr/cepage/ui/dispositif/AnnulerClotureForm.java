package fr.cepage.ui.dispositif;

import com.vaadin.flow.component.ComponentEvent;
import com.vaadin.flow.component.ComponentEventListener;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.shared.Registration;
import fr.cepage.application.dispositif.DispositifCepVue;
import fr.cepage.application.dispositif.DispositifCepVue.ClotureVue;
import fr.cepage.ui.commun.Formulaire;
import fr.cepage.ui.commun.Textes;
import java.time.LocalDate;

/** Why a closing is taken back; shows the CEP open again (CLO-09). */
class AnnulerClotureForm extends Formulaire<DispositifCepVue> {

    private final Paragraph question = new Paragraph();
    private final TextField raison;
    private final ApercuFrise apercu = new ApercuFrise();
    private final LocalDate aujourdhui;

    AnnulerClotureForm(LocalDate aujourdhui) {
        super("acte.ANNULER_CLOTURE.bouton");
        this.aujourdhui = aujourdhui;
        intercaler(question);
        raison = obligatoire("raison", new TextField(Textes.texte("dispositif.champ.raison")));
        raison.setHelperText(Textes.texte("dispositif.champ.raison.aide"));
        raison.setValueChangeMode(ValueChangeMode.EAGER);
        raison.getElement().setAttribute("colspan", "2");
        intercaler(apercu);
    }

    @Override
    protected void montrer(DispositifCepVue cep) {
        ClotureVue cloture = cep.cloture();
        question.setVisible(cloture != null);
        if (cloture != null) {
            question.setText(Textes.texte(
                    "acte.ANNULER_CLOTURE.question",
                    cloture.dateFinReelle(),
                    cloture.motifSortie().libelle()));
        }
        raison.clear();
        apercu.apresNiveau1(cep.debutNiveau1());
        apercu.montrer(() -> PlanFrise.enCours(Parcours.de(cep), aujourdhui));
    }

    @Override
    protected void envoyer() {
        fireEvent(new ReouvertureDemandeeEvent(this, raison.getValue()));
    }

    Registration addReouvertureDemandeeListener(ComponentEventListener<ReouvertureDemandeeEvent> ecoute) {
        return addListener(ReouvertureDemandeeEvent.class, ecoute);
    }

    /** Somebody asks to take the closing back. */
    static class ReouvertureDemandeeEvent extends ComponentEvent<AnnulerClotureForm> {

        private final String raison;

        ReouvertureDemandeeEvent(AnnulerClotureForm source, String raison) {
            super(source, false);
            this.raison = raison;
        }

        String raison() {
            return raison;
        }
    }
}
