/** The secret addresses at which calendar programs read the rendez-vous of one adviser. */
@NullMarked
package fr.cepage.domain.calendrier;

import org.jspecify.annotations.NullMarked;
