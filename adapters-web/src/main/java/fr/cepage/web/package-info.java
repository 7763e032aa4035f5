/** Placeholder. */
@NullMarked
package fr.cepage.web;

import org.jspecify.annotations.NullMarked;
