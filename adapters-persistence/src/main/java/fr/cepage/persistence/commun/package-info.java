/** What every feature needs to reach the database: the structure of a transaction, cursors, stale versions. */
@NullMarked
package fr.cepage.persistence.commun;

import org.jspecify.annotations.NullMarked;
