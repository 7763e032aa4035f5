/** The life of a CEP over REST. */
@NullMarked
package fr.cepage.web.dispositif;

import org.jspecify.annotations.NullMarked;
