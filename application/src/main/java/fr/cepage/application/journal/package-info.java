/** Reading the journal of a dossier. */
@NullMarked
package fr.cepage.application.journal;

import org.jspecify.annotations.NullMarked;
