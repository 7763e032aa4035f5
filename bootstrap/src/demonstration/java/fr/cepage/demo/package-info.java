/** The demonstration of {@code ./cepage run}: PostgreSQL, Keycloak and the application in one go, data kept. */
@NullMarked
package fr.cepage.demo;

import org.jspecify.annotations.NullMarked;
