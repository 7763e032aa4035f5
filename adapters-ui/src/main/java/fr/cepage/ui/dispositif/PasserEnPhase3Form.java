package fr.cepage.ui.dispositif;

import com.vaadin.flow.component.ComponentEvent;
import com.vaadin.flow.component.ComponentEventListener;
import com.vaadin.flow.shared.Registration;
import fr.cepage.application.dispositif.DispositifCepVue;
import fr.cepage.domain.dispositif.ParcoursCep;
import fr.cepage.domain.droits.Droit;
import fr.cepage.ui.commun.ChampDate;
import fr.cepage.ui.commun.Formulaire;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The first day of phase 3, new, moved or corrected; shows the phases that it makes (PHA-02, PHA-03, PHA-08). */
class PasserEnPhase3Form extends Formulaire<DispositifCepVue> {

    private final ChampDate dateDebut;
    private final ApercuFrise apercu = new ApercuFrise();
    private final LocalDate aujourdhui;
    private @Nullable ParcoursCep parcours;

    PasserEnPhase3Form(ActeCep acte, LocalDate aujourdhui) {
        super(Droit.PROPOSER_CEP, acte.cle() + ".bouton");
        this.aujourdhui = aujourdhui;
        dateDebut = obligatoire("dateDebut", new ChampDate("dispositif.champ.dateDebut"));
        intercaler(apercu);
        dateDebut.addValueChangeListener(_ -> apercevoir());
    }

    @Override
    protected void montrer(DispositifCepVue cep) {
        parcours = Parcours.de(cep);
        apercu.apresNiveau1(cep.debutNiveau1());
        dateDebut.setValue(Parcours.debutPhase3(cep));
        apercevoir();
    }

    private void apercevoir() {
        LocalDate debut = dateDebut.getValue();
        if (debut == null || parcours == null) {
            apercu.attendre();
        } else {
            ParcoursCep actuel = parcours;
            apercu.montrer(() -> PlanFrise.enCours(actuel.passerEnPhase3(debut, aujourdhui), aujourdhui));
        }
    }

    @Override
    protected void envoyer() {
        fireEvent(new PassageDemandeEvent(this, dateDebut.getValue()));
    }

    Registration addPassageDemandeListener(ComponentEventListener<PassageDemandeEvent> ecoute) {
        return addListener(PassageDemandeEvent.class, ecoute);
    }

    /** Somebody asks for phase 3 to start on that day. */
    static class PassageDemandeEvent extends ComponentEvent<PasserEnPhase3Form> {

        private final @Nullable LocalDate dateDebut;

        PassageDemandeEvent(PasserEnPhase3Form source, @Nullable LocalDate dateDebut) {
            super(source, false);
            this.dateDebut = dateDebut;
        }

        @Nullable
        LocalDate dateDebut() {
            return dateDebut;
        }
    }
}
