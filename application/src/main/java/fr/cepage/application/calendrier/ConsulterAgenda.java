package fr.cepage.application.calendrier;

import fr.cepage.application.commun.Contexte;
import fr.cepage.application.commun.ContexteCourant;
import fr.cepage.application.commun.UseCase;
import fr.cepage.application.droits.Requiert;
import fr.cepage.application.rendezvous.RendezVousQueries;
import fr.cepage.domain.droits.Droit;
import java.time.LocalDate;

/** Reads the actor's own rendez-vous, from thirty days ago to twelve months ahead (RDV-01). */
@UseCase(lecture = true)
@Requiert(Droit.CONSULTER_DOSSIER)
public class ConsulterAgenda {

    static final int JOURS_PASSES = 30;
    static final int MOIS_A_VENIR = 12;

    private final ContexteCourant contexteCourant;
    private final RendezVousQueries rendezVous;

    public ConsulterAgenda(ContexteCourant contexteCourant, RendezVousQueries rendezVous) {
        this.contexteCourant = contexteCourant;
        this.rendezVous = rendezVous;
    }

    public AgendaVue execute() {
        Contexte contexte = contexteCourant.lire();
        LocalDate du = contexte.aujourdhui().minusDays(JOURS_PASSES);
        LocalDate au = contexte.aujourdhui().plusMonths(MOIS_A_VENIR);
        return new AgendaVue(
                contexte.structure(),
                du,
                au,
                rendezVous.findByIntervenant(contexte.acteur().id(), contexte.codeStructure(), du, au));
    }
}
