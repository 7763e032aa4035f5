package fr.cepage.ui.evenement;

import com.vaadin.flow.component.ComponentEvent;
import com.vaadin.flow.component.ComponentEventListener;
import com.vaadin.flow.shared.Registration;
import fr.cepage.application.evenement.EvenementVue;
import fr.cepage.application.evenement.SaisieEvenement;
import fr.cepage.domain.droits.Droit;
import fr.cepage.ui.commun.Formulaire;

/** The sheet of an event, en cours or over. */
final class ModifierEvenementForm extends Formulaire<EvenementVue> {

    private final ChampsEvenement champs;

    ModifierEvenementForm(ChampsEvenement champs) {
        super(Droit.GERER_EVENEMENTS, "action.enregistrer");
        this.champs = champs;
        section("", champs);
    }

    @Override
    protected void montrer(EvenementVue evenement) {
        champs.montrer(evenement);
    }

    @Override
    protected void envoyer() {
        fireEvent(new ModificationDemandee(this, champs.saisie()));
    }

    Registration addModificationListener(ComponentEventListener<ModificationDemandee> ecoute) {
        return addListener(ModificationDemandee.class, ecoute);
    }

    /** Somebody asks for the event to become this. */
    static final class ModificationDemandee extends ComponentEvent<ModifierEvenementForm> {

        private final SaisieEvenement saisie;

        ModificationDemandee(ModifierEvenementForm source, SaisieEvenement saisie) {
            super(source, false);
            this.saisie = saisie;
        }

        SaisieEvenement saisie() {
            return saisie;
        }
    }
}
