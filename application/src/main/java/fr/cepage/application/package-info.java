/** Placeholder. */
@NullMarked
package fr.cepage.application;

import org.jspecify.annotations.NullMarked;
