/** Placeholder. */
@NullMarked
package fr.cepage.ui;

import org.jspecify.annotations.NullMarked;
