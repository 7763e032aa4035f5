package fr.cepage.application.calendrier;

import fr.cepage.application.appel.Appel;
import fr.cepage.application.appel.AppelCourant;
import fr.cepage.application.appel.Requiert;
import fr.cepage.application.commun.UseCase;
import fr.cepage.application.rendezvous.RendezVousQueries;
import fr.cepage.domain.droits.Droit;
import java.time.LocalDate;

/** Reads the actor's own rendez-vous, from thirty days ago to twelve months ahead (RDV-01). */
@UseCase(lecture = true)
@Requiert(Droit.CONSULTER_DOSSIER)
public class ConsulterAgenda {

    static final int JOURS_PASSES = 30;
    static final int MOIS_A_VENIR = 12;

    private final AppelCourant appelCourant;
    private final RendezVousQueries rendezVous;

    public ConsulterAgenda(AppelCourant appelCourant, RendezVousQueries rendezVous) {
        this.appelCourant = appelCourant;
        this.rendezVous = rendezVous;
    }

    public AgendaVue execute() {
        Appel appel = appelCourant.appel();
        LocalDate du = appel.aujourdhui().minusDays(JOURS_PASSES);
        LocalDate au = appel.aujourdhui().plusMonths(MOIS_A_VENIR);
        return new AgendaVue(
                appel.structure(),
                du,
                au,
                rendezVous.findByIntervenant(appel.acteur().id(), appel.codeStructure(), du, au));
    }
}
