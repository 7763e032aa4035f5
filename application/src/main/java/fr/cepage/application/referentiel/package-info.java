/** Reading the lists. */
@NullMarked
package fr.cepage.application.referentiel;

import org.jspecify.annotations.NullMarked;
