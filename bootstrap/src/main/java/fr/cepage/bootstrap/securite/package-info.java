/** Who may come in, and as whom: the security chains, tokens of Keycloak and what the application makes of them. */
@NullMarked
package fr.cepage.bootstrap.securite;

import org.jspecify.annotations.NullMarked;
