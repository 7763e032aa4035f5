package fr.cepage.domain.rendezvous;

import fr.cepage.domain.evenement.EvenementId;
import fr.cepage.domain.journal.AgregatRepository;
import fr.cepage.domain.structure.StructureCode;

/** The rendez-vous of a structure's dossiers; another structure's is not found (DRO-04). */
public interface RendezVousRepository extends AgregatRepository<RendezVousId, RendezVous> {

    /** Whether somebody was received for one with that event (ANN-02). */
    boolean restsOn(EvenementId evenement, StructureCode structure);
}
