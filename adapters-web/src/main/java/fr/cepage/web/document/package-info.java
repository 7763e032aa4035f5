/** Documents over REST. */
@NullMarked
package fr.cepage.web.document;

import org.jspecify.annotations.NullMarked;
