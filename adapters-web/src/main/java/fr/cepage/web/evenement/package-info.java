/** The events of a dossier over REST. */
@NullMarked
package fr.cepage.web.evenement;

import org.jspecify.annotations.NullMarked;
