/** A real PostgreSQL for whoever needs one: the tests of several modules, and the demonstration. */
@NullMarked
package fr.cepage.persistence.support;

import org.jspecify.annotations.NullMarked;
