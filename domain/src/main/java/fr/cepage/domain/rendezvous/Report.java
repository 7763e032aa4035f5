package fr.cepage.domain.rendezvous;

import java.util.List;

/**
 * A rendez-vous put off.
 *
 * @param suivant the one in its place
 * @param faits what the one put off did
 */
public record Report(RendezVous suivant, List<RendezVousDomainEvent> faits) {

    public Report {
        faits = List.copyOf(faits);
    }
}
