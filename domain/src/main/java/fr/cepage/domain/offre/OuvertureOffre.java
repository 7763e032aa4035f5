package fr.cepage.domain.offre;

import fr.cepage.domain.referentiel.CodeValeur;
import java.time.LocalDate;

/** Whether an offer can be proposed on a day, and if not, why (OFF-03). */
public enum OuvertureOffre {
    OUVERTE,
    A_VENIR,
    TERMINEE,
    /** Closed by its state, whatever its dates. */
    FERMEE;

    private static final CodeValeur ETAT_FERMEE = new CodeValeur("FERMEE");

    /** @param etat value of {@link fr.cepage.domain.referentiel.Liste#ETATS_OFFRE} */
    public static OuvertureOffre le(LocalDate jour, CodeValeur etat, PeriodeOffre periode) {
        if (etat.equals(ETAT_FERMEE)) {
            return FERMEE;
        }
        if (jour.isBefore(periode.dateDebut())) {
            return A_VENIR;
        }
        return periode.finieLe(jour) ? TERMINEE : OUVERTE;
    }
}
