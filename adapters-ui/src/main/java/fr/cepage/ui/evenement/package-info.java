/** Suivi > Événements: the event en cours beside every part of a dossier, the search, the form. */
@NullMarked
package fr.cepage.ui.evenement;

import org.jspecify.annotations.NullMarked;
