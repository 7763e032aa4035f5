/** Events on PostgreSQL, their actions from the journal. */
@NullMarked
package fr.cepage.persistence.evenement;

import org.jspecify.annotations.NullMarked;
