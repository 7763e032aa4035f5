package fr.cepage.persistence.liaison;

import fr.cepage.persistence.commun.LignesVersionnees;

/** Rows of {@code liaison_recue}. */
interface LiaisonRecueJpaRepository extends LignesVersionnees<LiaisonRecueEntity> {}
