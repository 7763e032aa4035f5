package fr.cepage.ui.evenement;

import fr.cepage.application.evenement.SaisieEvenement;

/**
 * A new event as it was typed.
 *
 * @param clos whether it is over already (EVT-06)
 */
public record EvenementSaisi(SaisieEvenement saisie, boolean clos) {}
