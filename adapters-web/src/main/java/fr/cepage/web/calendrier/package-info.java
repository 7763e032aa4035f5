/** One's own agenda behind a secret address, as calendar programs read it (RFC 5545). */
@NullMarked
package fr.cepage.web.calendrier;

import org.jspecify.annotations.NullMarked;
