package fr.cepage.application.calendrier;

import fr.cepage.application.rendezvous.RendezVousAgenda;
import fr.cepage.domain.structure.Structure;
import java.time.LocalDate;
import java.util.List;

/**
 * The rendez-vous of one person from one day to another, both included.
 *
 * @param structure whose clocks their times are read from
 */
public record AgendaVue(Structure structure, LocalDate du, LocalDate au, List<RendezVousAgenda> rendezVous) {

    public AgendaVue {
        rendezVous = List.copyOf(rendezVous);
    }
}
