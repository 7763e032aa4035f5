package fr.cepage.application.commun;

import java.time.Instant;

/** When something recorded by mistake was cancelled, by whom and why (ANN-02, ANN-06, NIV-03). */
public record AnnulationVue(Instant instant, PersonneVue auteur, String raison) {}
