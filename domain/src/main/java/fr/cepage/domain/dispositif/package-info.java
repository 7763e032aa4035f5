/** The CEP itself: entry, phases, changes, closing, deletion. */
@NullMarked
package fr.cepage.domain.dispositif;

import org.jspecify.annotations.NullMarked;
