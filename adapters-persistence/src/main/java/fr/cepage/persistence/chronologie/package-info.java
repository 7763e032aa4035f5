/** The timeline of a dossier on PostgreSQL. */
@NullMarked
package fr.cepage.persistence.chronologie;

import org.jspecify.annotations.NullMarked;
