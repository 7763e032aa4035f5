/** The lists that advisers choose from, with their validity. */
@NullMarked
package fr.cepage.domain.referentiel;

import org.jspecify.annotations.NullMarked;
