/** Rights and the people who hold them, in the words of the référent i-milo. */
@NullMarked
package fr.cepage.domain.droits;

import org.jspecify.annotations.NullMarked;
