/** What the tests of the whole need: the application over a real PostgreSQL and a real Keycloak, and a browser. */
@NullMarked
package fr.cepage.support;

import org.jspecify.annotations.NullMarked;
