/** Finding, creating, consulting and changing dossiers. */
@NullMarked
package fr.cepage.ui.dossier;

import org.jspecify.annotations.NullMarked;
