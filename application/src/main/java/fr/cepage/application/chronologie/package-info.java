/** All that happened on a dossier in one line of time. */
@NullMarked
package fr.cepage.application.chronologie;

import org.jspecify.annotations.NullMarked;
