package fr.cepage.application.calendrier;

import fr.cepage.application.rendezvous.RendezVousAgenda;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;

/**
 * The rendez-vous of one person from one day to another, both included.
 *
 * @param fuseau whose clocks their times are read from
 */
public record AgendaVue(ZoneId fuseau, LocalDate du, LocalDate au, List<RendezVousAgenda> rendezVous) {

    public AgendaVue {
        rendezVous = List.copyOf(rendezVous);
    }
}
