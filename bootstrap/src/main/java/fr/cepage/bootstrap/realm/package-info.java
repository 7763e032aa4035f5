/** The realm of Keycloak: put together from its one source, and checked where it stands. */
@NullMarked
package fr.cepage.bootstrap.realm;

import org.jspecify.annotations.NullMarked;
