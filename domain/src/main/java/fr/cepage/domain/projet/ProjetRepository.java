package fr.cepage.domain.projet;

import fr.cepage.domain.dossier.DossierId;
import fr.cepage.domain.journal.AgregatRepository;
import fr.cepage.domain.structure.StructureCode;
import java.util.List;

/** The projects that were written for a structure's CEP; another structure's is not found (DRO-04). */
public interface ProjetRepository extends AgregatRepository<ProjetId, Projet> {

    /** Those of all the CEP of a dossier, in no order. */
    List<Projet> findByDossier(DossierId dossier, StructureCode structure);
}
