/** Loads the list of the Missions Locales at start-up. */
@NullMarked
package fr.cepage.bootstrap.structures;

import org.jspecify.annotations.NullMarked;
