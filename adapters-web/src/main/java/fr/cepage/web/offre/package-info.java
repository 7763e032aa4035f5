/** Offers of service and the catalogue over HTTP. */
@NullMarked
package fr.cepage.web.offre;

import org.jspecify.annotations.NullMarked;
