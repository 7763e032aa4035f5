/** Proposing offers to young people and following what becomes of it. */
@NullMarked
package fr.cepage.application.proposition;

import org.jspecify.annotations.NullMarked;
