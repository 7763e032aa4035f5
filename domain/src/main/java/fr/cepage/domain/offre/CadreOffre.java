package fr.cepage.domain.offre;

import fr.cepage.domain.referentiel.CodeValeur;
import org.jspecify.annotations.Nullable;

/**
 * Within what an offer is made, with whom and for which measure.
 *
 * @param contrat free text, as the partner is
 * @param mesureNationale value of {@link fr.cepage.domain.referentiel.Liste#MESURES_NATIONALES}; null: none
 */
public record CadreOffre(
        @Nullable String contrat,
        @Nullable String partenaire,
        @Nullable CodeValeur mesureNationale) {

    public static final CadreOffre AUCUN = new CadreOffre(null, null, null);
}
