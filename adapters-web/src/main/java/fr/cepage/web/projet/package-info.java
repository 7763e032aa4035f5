/** Projects and plans over REST. */
@NullMarked
package fr.cepage.web.projet;

import org.jspecify.annotations.NullMarked;
