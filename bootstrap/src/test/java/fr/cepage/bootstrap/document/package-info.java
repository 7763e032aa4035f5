/** Documents as they are set. */
@NullMarked
package fr.cepage.bootstrap.document;

import org.jspecify.annotations.NullMarked;
