/** Who is acting, and whether they may. */
@NullMarked
package fr.cepage.application.droits;

import org.jspecify.annotations.NullMarked;
