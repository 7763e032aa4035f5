/** Consulting and loading structures. */
@NullMarked
package fr.cepage.application.structure;

import org.jspecify.annotations.NullMarked;
