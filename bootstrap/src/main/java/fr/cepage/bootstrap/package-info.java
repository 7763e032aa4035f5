/** Placeholder. */
@NullMarked
package fr.cepage.bootstrap;

import org.jspecify.annotations.NullMarked;
