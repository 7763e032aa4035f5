package fr.cepage.persistence.document;

import fr.cepage.persistence.commun.LignesVersionnees;

/** Rows of {@code document}. */
interface DocumentJpaRepository extends LignesVersionnees<DocumentEntity> {}
