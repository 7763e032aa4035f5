/** Storing an aggregate with the facts of its acts, telling those to who listens, and reading the journal of a dossier. */
@NullMarked
package fr.cepage.application.journal;

import org.jspecify.annotations.NullMarked;
