package fr.cepage.ui.demande;

import com.vaadin.flow.component.ComponentEvent;
import com.vaadin.flow.component.ComponentEventListener;
import com.vaadin.flow.shared.Registration;
import fr.cepage.application.demande.DemandeVue;
import fr.cepage.application.demande.SaisieDemande;
import fr.cepage.domain.droits.Droit;
import fr.cepage.ui.commun.Formulaire;
import java.util.function.UnaryOperator;

/** The content of a demande; its state is changed by acts of its own. */
final class ModifierDemandeForm extends Formulaire<DemandeVue> {

    private final ChampsDemande champs;

    ModifierDemandeForm(ChampsDemande champs) {
        super(Droit.GERER_EVENEMENTS, "action.enregistrer");
        this.champs = champs;
        section("", champs);
    }

    @Override
    protected void montrer(DemandeVue demande) {
        champs.montrer(demande);
    }

    @Override
    protected void envoyer() {
        fireEvent(new CorrectionEvent(this, actuelle -> champs.saisie(actuelle.etat())));
    }

    Registration addCorrectionListener(ComponentEventListener<CorrectionEvent> ecoute) {
        return addListener(CorrectionEvent.class, ecoute);
    }

    /** Somebody asks for the demande to become this. */
    static final class CorrectionEvent extends ComponentEvent<ModifierDemandeForm> {

        private final UnaryOperator<SaisieDemande> changement;

        CorrectionEvent(ModifierDemandeForm source, UnaryOperator<SaisieDemande> changement) {
            super(source, false);
            this.changement = changement;
        }

        UnaryOperator<SaisieDemande> changement() {
            return changement;
        }
    }
}
