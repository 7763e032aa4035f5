package fr.cepage.application.demande;

import fr.cepage.application.commun.DemandePage;
import fr.cepage.application.commun.Page;
import fr.cepage.domain.demande.DemandeId;
import fr.cepage.domain.dossier.DossierId;
import fr.cepage.domain.structure.StructureCode;
import java.util.Optional;

/** Reads demandes straight from projections. */
public interface DemandeQueries {

    Optional<DemandeVue> find(DemandeId id, StructureCode structure);

    /** Those of a dossier, the latest first. */
    Page<DemandeVue> findByDossier(DossierId dossier, StructureCode structure, DemandePage page);
}
