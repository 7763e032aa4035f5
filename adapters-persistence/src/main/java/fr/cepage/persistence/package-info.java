/** Placeholder. */
@NullMarked
package fr.cepage.persistence;

import org.jspecify.annotations.NullMarked;
