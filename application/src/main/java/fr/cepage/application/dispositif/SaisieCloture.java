package fr.cepage.application.dispositif;

import fr.cepage.application.saisie.Lecteur;
import fr.cepage.domain.dispositif.ClotureDemandee;
import fr.cepage.domain.referentiel.Liste;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What was typed to close a CEP, right or wrong.
 *
 * @param autreOperateur who else accompanies the person, by name
 */
public record SaisieCloture(
        @Nullable LocalDate dateFinReelle,
        @Nullable String motifSortie,
        @Nullable String autreOperateur) {
    ClotureDemandee lire(Lecteur<?> lecteur) {
        return new ClotureDemandee(
                dateFinReelle,
                lecteur.liste("motifSortie", Liste.MOTIFS_SORTIE, motifSortie),
                lecteur.ligne("autreOperateur", autreOperateur, ClotureDemandee.OPERATEUR_MAX));
    }
}
