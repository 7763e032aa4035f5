/** Whole ways through the application, by screen and by REST, over the real services. */
@NullMarked
package fr.cepage.parcours;

import org.jspecify.annotations.NullMarked;
