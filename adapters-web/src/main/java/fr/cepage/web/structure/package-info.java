/** Structures over REST. */
@NullMarked
package fr.cepage.web.structure;

import org.jspecify.annotations.NullMarked;
