/** Turning what was typed into the values of the domain, in the same way for every feature. */
@NullMarked
package fr.cepage.application.saisie;

import org.jspecify.annotations.NullMarked;
