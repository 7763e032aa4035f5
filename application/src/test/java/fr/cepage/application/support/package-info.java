/** The use cases on in-memory ports, with a clock and an actor that tests set: for the tests of every module. */
@NullMarked
package fr.cepage.application.support;

import org.jspecify.annotations.NullMarked;
