/** Propositions over REST. */
@NullMarked
package fr.cepage.web.proposition;

import org.jspecify.annotations.NullMarked;
