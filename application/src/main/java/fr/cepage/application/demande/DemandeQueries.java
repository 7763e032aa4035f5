package fr.cepage.application.demande;

import fr.cepage.application.commun.Page;
import fr.cepage.application.commun.PageVoulue;
import fr.cepage.domain.demande.DemandeId;
import fr.cepage.domain.dossier.DossierId;
import fr.cepage.domain.structure.StructureCode;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads demandes straight from projections. */
public interface DemandeQueries {

    Optional<DemandeVue> find(DemandeId id, StructureCode structure);

    /** Those of them that the structure has, in no order. */
    List<DemandeVue> findAll(Set<DemandeId> ids, StructureCode structure);

    /** Those of a dossier, the latest first. */
    Page<DemandeVue> findByDossier(
            DossierId dossier, StructureCode structure, CriteresDemandes criteres, PageVoulue page);
}
