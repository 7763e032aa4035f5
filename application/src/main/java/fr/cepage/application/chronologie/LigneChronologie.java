package fr.cepage.application.chronologie;

import fr.cepage.application.commun.PersonneVue;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A row of the timeline, whatever it tells.
 *
 * @param objet what it is about; of an act, its line in the journal
 * @param code of the phase, the state, the motif or the action, as its genre has one
 * @param texte name of the offer that was proposed
 * @param auteur who did it, where the genre says so
 */
public record LigneChronologie(
        Genre genre,
        LocalDate jour,
        UUID objet,
        @Nullable String code,
        @Nullable String texte,
        @Nullable PersonneVue auteur) {

    /** What a row tells; on the same day the greater rank stands above. */
    public enum Genre {
        ACTE(0),
        LIAISON(1),
        ENTREE_PACEA(2),
        ENTREE_CEP(3),
        PROPOSITION(4),
        EVENEMENT(5),
        PHASE_3(6),
        FIN_CEP(7),
        FIN_PACEA(8);

        private final int rang;

        Genre(int rang) {
            this.rang = rang;
        }

        public int rang() {
            return rang;
        }
    }
}
