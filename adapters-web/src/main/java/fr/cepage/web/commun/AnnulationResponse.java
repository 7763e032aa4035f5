package fr.cepage.web.commun;

import java.time.Instant;

/** When it was cancelled as recorded by mistake, by whom and why. */
public record AnnulationResponse(Instant instant, PersonneResponse auteur, String raison) {}
