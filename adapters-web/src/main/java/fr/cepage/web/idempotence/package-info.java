/** Answers kept for a second try. */
@NullMarked
package fr.cepage.web.idempotence;

import org.jspecify.annotations.NullMarked;
