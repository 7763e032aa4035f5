package fr.cepage.domain.evenement;

/**
 * What rests on an event, so that it cannot be cancelled (ANN-02).
 *
 * @param propositions whether one made in it is not cancelled itself
 * @param rendezVous whether somebody was received for one with it
 */
public record AttachesEvenement(boolean propositions, boolean rendezVous) {}
