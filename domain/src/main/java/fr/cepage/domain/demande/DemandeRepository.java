package fr.cepage.domain.demande;

import fr.cepage.domain.journal.AgregatRepository;

/** The demandes of a structure's dossiers; another structure's is not found (DRO-04). */
public interface DemandeRepository extends AgregatRepository<DemandeId, Demande> {}
