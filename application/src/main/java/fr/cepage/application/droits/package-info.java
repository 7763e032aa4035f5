/** Telling people who they are here, and finding and naming those of the structure. */
@NullMarked
package fr.cepage.application.droits;

import org.jspecify.annotations.NullMarked;
