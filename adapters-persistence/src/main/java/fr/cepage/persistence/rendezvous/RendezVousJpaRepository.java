package fr.cepage.persistence.rendezvous;

import fr.cepage.persistence.commun.LignesVersionnees;

/** Rows of {@code rendez_vous}, always asked for with their structure. */
interface RendezVousJpaRepository extends LignesVersionnees<RendezVousEntity> {}
