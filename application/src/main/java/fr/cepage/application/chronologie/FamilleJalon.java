package fr.cepage.application.chronologie;

import fr.cepage.application.chronologie.LigneChronologie.Genre;
import fr.cepage.domain.commun.CodeMessage;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The kinds of things among which somebody chooses what the timeline shows. */
public enum FamilleJalon implements CodeMessage {
    EVENEMENTS,
    DISPOSITIFS,
    SERVICES,
    DEMANDES,
    RENDEZ_VOUS,
    /** What only the journal keeps. */
    ACTES;

    /** The rows of those kinds; of all of them, where none is asked for. */
    static Set<Genre> genres(Set<FamilleJalon> voulues) {
        return voulues.isEmpty()
                ? EnumSet.allOf(Genre.class)
                : voulues.stream()
                        .flatMap(FamilleJalon::genres)
                        .collect(Collectors.toCollection(() -> EnumSet.noneOf(Genre.class)));
    }

    private Stream<Genre> genres() {
        return switch (this) {
            case EVENEMENTS -> Stream.of(Genre.EVENEMENT);
            case DISPOSITIFS ->
                Stream.of(Genre.ENTREE_CEP, Genre.PHASE_3, Genre.FIN_CEP, Genre.ENTREE_PACEA, Genre.FIN_PACEA);
            case SERVICES -> Stream.of(Genre.PROPOSITION, Genre.LIAISON);
            case DEMANDES -> Stream.of(Genre.DEMANDE);
            case RENDEZ_VOUS -> Stream.of(Genre.RENDEZ_VOUS);
            case ACTES -> Stream.of(Genre.ACTE);
        };
    }

    @Override
    public String cle() {
        return "chronologie.famille." + name();
    }
}
