/** Finding, creating, changing and justifying dossiers. */
@NullMarked
package fr.cepage.application.dossier;

import org.jspecify.annotations.NullMarked;
