/** What the realm grants, tried on a real Keycloak. */
@NullMarked
package fr.cepage.keycloak;

import org.jspecify.annotations.NullMarked;
