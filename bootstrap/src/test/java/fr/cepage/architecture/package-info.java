/** What the modules may know of one another, checked on the classes themselves. */
@NullMarked
package fr.cepage.architecture;

import org.jspecify.annotations.NullMarked;
