package fr.cepage.ui.demande;

import com.vaadin.flow.component.ComponentEvent;
import com.vaadin.flow.component.ComponentEventListener;
import com.vaadin.flow.shared.Registration;
import fr.cepage.application.demande.SaisieDemande;
import fr.cepage.domain.droits.Droit;
import fr.cepage.ui.commun.Formulaire;
import java.time.LocalDate;

/** A new demande, of today unless another day is typed. */
final class NouvelleDemandeForm extends Formulaire<LocalDate> {

    private final ChampsDemande champs;

    NouvelleDemandeForm(ChampsDemande champs) {
        super(Droit.GERER_EVENEMENTS, "demande.enregistrer");
        this.champs = champs;
        section("", champs);
    }

    @Override
    protected void montrer(LocalDate aujourdhui) {
        champs.preparer(aujourdhui);
    }

    @Override
    protected void envoyer() {
        fireEvent(new DemandeSaisieEvent(this, champs.saisie(null)));
    }

    Registration addDemandeSaisieListener(ComponentEventListener<DemandeSaisieEvent> ecoute) {
        return addListener(DemandeSaisieEvent.class, ecoute);
    }

    /** Somebody asks to record this demande. */
    static final class DemandeSaisieEvent extends ComponentEvent<NouvelleDemandeForm> {

        private final SaisieDemande saisie;

        DemandeSaisieEvent(NouvelleDemandeForm source, SaisieDemande saisie) {
            super(source, false);
            this.saisie = saisie;
        }

        SaisieDemande saisie() {
            return saisie;
        }
    }
}
