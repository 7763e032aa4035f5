/** The secret address of one's own agenda, and what calendar programs read there. */
@NullMarked
package fr.cepage.application.calendrier;

import org.jspecify.annotations.NullMarked;
