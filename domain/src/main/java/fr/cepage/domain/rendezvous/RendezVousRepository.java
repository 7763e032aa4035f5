package fr.cepage.domain.rendezvous;

import fr.cepage.domain.journal.AgregatRepository;

/** The rendez-vous of a structure's dossiers; another structure's is not found (DRO-04). */
public interface RendezVousRepository extends AgregatRepository<RendezVousId, RendezVous> {}
