/** What every feature shares: refusals, the clock, identifiers, texts. */
@NullMarked
package fr.cepage.domain.commun;

import org.jspecify.annotations.NullMarked;
