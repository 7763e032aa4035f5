package fr.cepage.domain.demande;

import fr.cepage.domain.structure.StructureCode;
import java.util.Optional;

/** The demandes of a structure's dossiers; another structure's is not found (DRO-04). */
public interface DemandeRepository {

    Optional<Demande> findById(DemandeId id, StructureCode structure);

    /** Inserts or updates, at once; gives back what is stored, with its new version. Fails when the version is stale. */
    Demande save(Demande demande);
}
