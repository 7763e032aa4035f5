package fr.cepage.domain.liaison;

import fr.cepage.domain.journal.AgregatRepository;

/** The fiches de liaison received for a structure's dossiers; another structure's is not found (DRO-04). */
public interface LiaisonRecueRepository extends AgregatRepository<LiaisonRecueId, LiaisonRecue> {}
