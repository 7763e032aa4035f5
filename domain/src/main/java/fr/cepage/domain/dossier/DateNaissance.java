package fr.cepage.domain.dossier;

import fr.cepage.domain.commun.RefusMetier;
import java.time.LocalDate;
import java.time.Period;
import org.jspecify.annotations.Nullable;

/** A birth date, never before 1900 (DOS-06). Who was born on 29 February grows older on 1 March in other years. */
public record DateNaissance(LocalDate valeur) {

    private static final LocalDate PREMIERE = LocalDate.of(1900, 1, 1);

    public DateNaissance {
        if (valeur.isBefore(PREMIERE)) {
            throw new RefusMetier(RefusDossier.DATE_NAISSANCE);
        }
    }

    /** The date that was typed, or null when none was; a future one is refused (DOS-06). */
    public static @Nullable DateNaissance lire(@Nullable LocalDate saisie, LocalDate aujourdhui) {
        if (saisie != null && saisie.isAfter(aujourdhui)) {
            throw new RefusMetier(RefusDossier.DATE_NAISSANCE);
        }
        return saisie == null ? null : new DateNaissance(saisie);
    }

    /** Completed years on that day. */
    public int ageLe(LocalDate jour) {
        return Period.between(valeur, jour).getYears();
    }

    public LocalDate anniversaire(int age) {
        LocalDate jour = valeur.plusYears(age);
        return jour.getDayOfMonth() == valeur.getDayOfMonth() ? jour : jour.plusDays(1);
    }

    public boolean estApres(LocalDate jour) {
        return valeur.isAfter(jour);
    }
}
