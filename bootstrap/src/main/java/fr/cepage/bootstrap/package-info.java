/** The Spring Boot application: puts the modules together and runs every use case under its right. */
@NullMarked
package fr.cepage.bootstrap;

import org.jspecify.annotations.NullMarked;
