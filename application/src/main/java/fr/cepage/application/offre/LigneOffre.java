package fr.cepage.application.offre;

import fr.cepage.domain.offre.OffreId;
import fr.cepage.domain.offre.PeriodeOffre;
import fr.cepage.domain.referentiel.CodeValeur;
import org.jspecify.annotations.Nullable;

/** An offer as a search finds it. */
public record LigneOffre(
        OffreId id,
        String nom,
        @Nullable String type,
        CodeValeur theme,
        @Nullable String partenaire,
        PeriodeOffre periode,
        CodeValeur etat,
        @Nullable CodeValeur mesureNationale) {}
