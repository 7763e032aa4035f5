/** Offers and what young people did with them, from the proposal on; where level 1 comes from. */
@NullMarked
package fr.cepage.domain.proposition;

import org.jspecify.annotations.NullMarked;
