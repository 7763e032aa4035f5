package fr.cepage.ui.rendezvous;

import com.vaadin.flow.component.ComponentEvent;
import com.vaadin.flow.component.ComponentEventListener;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.shared.Registration;
import fr.cepage.application.evenement.SaisieEvenement;
import fr.cepage.application.rendezvous.AccueilPrepare;
import fr.cepage.domain.droits.Droit;
import fr.cepage.ui.commun.Formulaire;
import fr.cepage.ui.commun.Textes;
import fr.cepage.ui.evenement.ChampsEvenement;
import fr.cepage.ui.evenement.EvenementQuiContinue;

/** The event of a rendez-vous, filled with what the rendez-vous says already (RDV-02). */
final class AccueilForm extends Formulaire<Accueil> {

    private final ChampsEvenement champs;
    private final Checkbox clos = new Checkbox(Textes.texte("evenement.champ.clos"));
    private final EvenementQuiContinue autre = new EvenementQuiContinue(clos);

    AccueilForm(ChampsEvenement champs) {
        super(Droit.GERER_EVENEMENTS, "rendez-vous.acte.ACCUEILLIR.bouton");
        this.champs = champs;
        intercaler(autre);
        section("", champs);
        champ("clos", clos);
    }

    @Override
    protected void montrer(Accueil accueil) {
        AccueilPrepare prepare = accueil.prepare();
        champs.preparer(prepare.saisie(), prepare.intervenant());
        clos.setValue(prepare.clos());
        autre.montrer(prepare.enCours(), prepare.ouvrable());
    }

    @Override
    protected void envoyer() {
        fireEvent(new AccueilDemandeEvent(this, champs.saisie(), clos.getValue()));
    }

    Registration addAccueilDemandeListener(ComponentEventListener<AccueilDemandeEvent> ecoute) {
        return addListener(AccueilDemandeEvent.class, ecoute);
    }

    /** Somebody asks to note the presence with this event. */
    static final class AccueilDemandeEvent extends ComponentEvent<AccueilForm> {

        private final SaisieEvenement saisie;
        private final boolean clos;

        AccueilDemandeEvent(AccueilForm source, SaisieEvenement saisie, boolean clos) {
            super(source, false);
            this.saisie = saisie;
            this.clos = clos;
        }

        SaisieEvenement saisie() {
            return saisie;
        }

        boolean clos() {
            return clos;
        }
    }
}
