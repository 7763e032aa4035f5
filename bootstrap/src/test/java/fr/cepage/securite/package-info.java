/** The three security chains, with real tokens and a real login. */
@NullMarked
package fr.cepage.securite;

import org.jspecify.annotations.NullMarked;
