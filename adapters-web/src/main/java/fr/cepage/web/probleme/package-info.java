/** Refusals as problem documents (RFC 9457). */
@NullMarked
package fr.cepage.web.probleme;

import org.jspecify.annotations.NullMarked;
