/** Placeholder. */
@NullMarked
package fr.cepage.domain;

import org.jspecify.annotations.NullMarked;
