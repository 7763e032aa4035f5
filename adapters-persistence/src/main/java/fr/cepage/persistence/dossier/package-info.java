/** Dossiers on PostgreSQL, and their search. */
@NullMarked
package fr.cepage.persistence.dossier;

import org.jspecify.annotations.NullMarked;
