package fr.cepage.domain.rendezvous;

import fr.cepage.domain.structure.StructureCode;
import java.util.Optional;

/** The rendez-vous of a structure's dossiers; another structure's is not found (DRO-04). */
public interface RendezVousRepository {

    Optional<RendezVous> findById(RendezVousId id, StructureCode structure);

    /** Inserts or updates, at once; gives back what is stored, with its new version. Fails when the version is stale. */
    RendezVous save(RendezVous rendezVous);
}
