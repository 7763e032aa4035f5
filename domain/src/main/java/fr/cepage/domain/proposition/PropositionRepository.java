package fr.cepage.domain.proposition;

import fr.cepage.domain.demande.DemandeId;
import fr.cepage.domain.evenement.EvenementId;
import fr.cepage.domain.journal.AgregatRepository;
import fr.cepage.domain.structure.StructureCode;

/** The propositions of a structure's dossiers; another structure's is not found (DRO-04). */
public interface PropositionRepository extends AgregatRepository<PropositionId, Proposition> {

    /** Whether a proposition that is not cancelled answers that demande (DEM-01). */
    boolean answers(DemandeId demande, StructureCode structure);

    /** Whether a proposition that is not cancelled was made in that event (ANN-02). */
    boolean madeIn(EvenementId evenement, StructureCode structure);
}
