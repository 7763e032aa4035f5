/** The life of a PACEA over REST. */
@NullMarked
package fr.cepage.web.pacea;

import org.jspecify.annotations.NullMarked;
