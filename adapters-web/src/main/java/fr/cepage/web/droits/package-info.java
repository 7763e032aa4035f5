/** The caller and the people of the structure over REST. */
@NullMarked
package fr.cepage.web.droits;

import org.jspecify.annotations.NullMarked;
