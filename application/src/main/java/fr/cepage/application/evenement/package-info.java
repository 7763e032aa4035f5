/** The events of a dossier, one use case an act. */
@NullMarked
package fr.cepage.application.evenement;

import org.jspecify.annotations.NullMarked;
