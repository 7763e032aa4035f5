package fr.cepage.persistence.proposition;

import fr.cepage.persistence.commun.LignesVersionnees;

/** Rows of {@code proposition}, always asked for with their structure. */
interface PropositionJpaRepository extends LignesVersionnees<PropositionEntity> {}
