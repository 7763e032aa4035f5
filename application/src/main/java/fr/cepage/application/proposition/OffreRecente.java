package fr.cepage.application.proposition;

import fr.cepage.application.commun.ValeurVue;
import fr.cepage.domain.offre.OffreId;
import org.jspecify.annotations.Nullable;

/** An offer that somebody proposed not long ago and that can be proposed again (OFF-02, « MER simple »). */
public record OffreRecente(OffreId id, String nom, @Nullable ValeurVue mesureNationale) {}
