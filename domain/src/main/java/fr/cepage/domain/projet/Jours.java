package fr.cepage.domain.projet;

import fr.cepage.domain.commun.CodeRefus;
import fr.cepage.domain.commun.Violations;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Days that a project or its plan can name. */
public final class Jours {

    /** Before it no CEP began, after it none that begins now goes on. */
    public static final LocalDate PREMIER = LocalDate.of(2000, 1, 1);

    public static final LocalDate DERNIER = LocalDate.of(2099, 12, 31);

    private Jours() {}

    /**
     * The day as it was given.
     *
     * @param eloigne what a day that no plan reaches is noted with
     */
    public static @Nullable LocalDate plausible(
            @Nullable LocalDate jour, String champ, CodeRefus eloigne, Violations violations) {
        violations.si(
                jour != null && (jour.isBefore(PREMIER) || jour.isAfter(DERNIER)), eloigne, champ, PREMIER, DERNIER);
        return jour;
    }

    /**
     * The day as it was given, which is to be today's at the latest.
     *
     * @param futur what a later one is noted with
     */
    public static @Nullable LocalDate passe(
            @Nullable LocalDate jour,
            String champ,
            LocalDate aujourdhui,
            CodeRefus futur,
            CodeRefus eloigne,
            Violations violations) {
        plausible(jour, champ, eloigne, violations);
        violations.si(jour != null && jour.isAfter(aujourdhui) && !violations.porteSur(champ), futur, champ);
        return jour;
    }
}
