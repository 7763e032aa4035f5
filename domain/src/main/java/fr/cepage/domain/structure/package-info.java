/** The Missions Locales, each with its time zone. */
@NullMarked
package fr.cepage.domain.structure;

import org.jspecify.annotations.NullMarked;
