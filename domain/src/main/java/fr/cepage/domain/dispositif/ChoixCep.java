package fr.cepage.domain.dispositif;

import fr.cepage.domain.droits.UtilisateurId;
import fr.cepage.domain.referentiel.CodeValeur;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is chosen for a CEP as far as a warning hangs on it, while it is typed or once it is stored; null: nothing.
 *
 * @param accordLe the day on which the démarche was presented and accepted (CEP-12)
 */
public record ChoixCep(
        @Nullable LocalDate dateEntree,
        @Nullable CodeValeur aiguilleur,
        @Nullable LocalDate accordLe,
        @Nullable ReferentCep referent) {

    /**
     * What an adviser is told of it (CEP-07, CEP-12 to CEP-14).
     *
     * @param debutNiveau1 since when the dossier has a level 1; null: it has none
     * @param referentDuDossier null: nobody
     */
    public List<AvertissementCep> avertissements(
            @Nullable LocalDate debutNiveau1, @Nullable UtilisateurId referentDuDossier) {
        List<AvertissementCep> avertissements = new ArrayList<>();
        if (accordLe == null) {
            avertissements.add(AvertissementCep.ACCORD_ABSENT);
        }
        if (suitUnNiveau1() && !precede(debutNiveau1)) {
            avertissements.add(AvertissementCep.SANS_NIVEAU_1);
        }
        if (referent == null) {
            avertissements.add(AvertissementCep.REFERENT_ABSENT);
        } else if (!referent.est(referentDuDossier)) {
            avertissements.add(AvertissementCep.REFERENT_DIFFERENT);
        }
        return List.copyOf(avertissements);
    }

    /** Whether it is said to follow a level 1, so that it matters since when there is one. */
    boolean suitUnNiveau1() {
        return ValeursCep.SUITE_NIVEAU_1.equals(aiguilleur);
    }

    /** A level 1 that begins after the entry is nothing that this CEP could follow. */
    private boolean precede(@Nullable LocalDate debutNiveau1) {
        return debutNiveau1 != null && (dateEntree == null || !debutNiveau1.isAfter(dateEntree));
    }
}
