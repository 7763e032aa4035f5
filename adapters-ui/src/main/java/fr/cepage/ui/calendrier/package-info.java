/** The address at which calendar programs read one's own agenda (RDV-01). */
@NullMarked
package fr.cepage.ui.calendrier;

import org.jspecify.annotations.NullMarked;
