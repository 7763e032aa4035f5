/** Drafts on PostgreSQL. */
@NullMarked
package fr.cepage.persistence.brouillon;

import org.jspecify.annotations.NullMarked;
