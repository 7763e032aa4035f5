package fr.cepage.application.dispositif;

import fr.cepage.application.saisie.Lecteur;
import fr.cepage.domain.dispositif.ClotureVoulue;
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
    ClotureVoulue lire(Lecteur<?> lecteur) {
        return new ClotureVoulue(
                dateFinReelle,
                lecteur.liste("motifSortie", Liste.MOTIFS_SORTIE, motifSortie),
                lecteur.ligne("autreOperateur", autreOperateur, ClotureVoulue.OPERATEUR_MAX));
    }
}
