/** Who calls a use case, with which rights, in which structure and on which day of it. */
@NullMarked
package fr.cepage.application.appel;

import org.jspecify.annotations.NullMarked;
