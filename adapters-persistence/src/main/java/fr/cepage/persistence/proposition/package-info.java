/** Propositions on PostgreSQL. */
@NullMarked
package fr.cepage.persistence.proposition;

import org.jspecify.annotations.NullMarked;
