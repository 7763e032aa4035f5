package fr.cepage.application.rendezvous;

import fr.cepage.domain.rendezvous.EtatRendezVous;
import fr.cepage.domain.rendezvous.RendezVousId;
import fr.cepage.domain.rendezvous.Revision;
import java.time.LocalDateTime;

/**
 * A rendez-vous as it leaves for a calendar program: who comes is told by the number of the dossier alone, and what for
 * not at all (RDV-01).
 *
 * @param duree in minutes
 * @param lieu the label
 */
public record RendezVousAgenda(
        RendezVousId id,
        String numeroDossier,
        LocalDateTime dateHeure,
        int duree,
        String lieu,
        EtatRendezVous etat,
        Revision revision) {}
