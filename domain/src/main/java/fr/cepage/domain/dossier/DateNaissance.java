package fr.cepage.domain.dossier;

import fr.cepage.domain.commun.RefusMetier;
import java.time.LocalDate;
import java.time.Period;

/** A birth date, never before 1900 (DOS-06). Who was born on 29 February grows older on 1 March in other years. */
public record DateNaissance(LocalDate valeur) {

    private static final LocalDate PREMIERE = LocalDate.of(1900, 1, 1);

    public DateNaissance {
        if (valeur.isBefore(PREMIERE)) {
            throw new RefusMetier(RefusDossier.DATE_NAISSANCE);
        }
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
