package fr.cepage.application.chronologie;

import fr.cepage.application.commun.PersonneVue;
import fr.cepage.domain.journal.ObjetJournal;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A row of the timeline, whatever it tells.
 *
 * @param objet what it is about; of an act, its line in the journal
 * @param code of the phase, the state, the motif or the action, as its genre has one
 * @param auteur who did it, where the genre says so
 * @param sur of an act, what it was done to; null for the rest
 * @param details of an act, what the journal tells of it
 */
public record LigneChronologie(
        Genre genre,
        LocalDate jour,
        UUID objet,
        @Nullable String code,
        @Nullable PersonneVue auteur,
        @Nullable ObjetJournal sur,
        Map<String, String> details) {

    public LigneChronologie {
        details = Map.copyOf(details);
    }

    /** What tells itself by what it is about. */
    public static LigneChronologie de(Genre genre, LocalDate jour, UUID objet, @Nullable String code) {
        return new LigneChronologie(genre, jour, objet, code, null, null, Map.of());
    }

    /** What a row tells; on the same day the greater rank stands above. */
    public enum Genre {
        ACTE(0),
        DEMANDE(1),
        LIAISON(2),
        ENTREE_PACEA(3),
        ENTREE_CEP(4),
        PROPOSITION(5),
        RENDEZ_VOUS(6),
        EVENEMENT(7),
        PHASE_3(8),
        FIN_CEP(9),
        FIN_PACEA(10);

        private final int rang;

        Genre(int rang) {
            this.rang = rang;
        }

        public int rang() {
            return rang;
        }
    }
}
