/** Lists over REST. */
@NullMarked
package fr.cepage.web.referentiel;

import org.jspecify.annotations.NullMarked;
