package fr.cepage.domain.offre;

import fr.cepage.domain.referentiel.CodeValeur;
import org.jspecify.annotations.Nullable;

/**
 * What kind of service an offer is.
 *
 * @param origine value of {@link fr.cepage.domain.referentiel.Liste#ORIGINES_OFFRE}
 * @param theme value of {@link fr.cepage.domain.referentiel.Liste#THEMES}
 * @param acteService value of {@link fr.cepage.domain.referentiel.Liste#ACTES_SERVICE}
 * @param acteServiceRegional free text, as the type is
 */
public record ClassementOffre(
        CodeValeur origine,
        CodeValeur theme,
        CodeValeur acteService,
        @Nullable String acteServiceRegional,
        @Nullable String type) {}
