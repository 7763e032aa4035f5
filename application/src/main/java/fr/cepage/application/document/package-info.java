/** Producing, keeping and handing over what the young person takes home. */
@NullMarked
package fr.cepage.application.document;

import org.jspecify.annotations.NullMarked;
