package fr.cepage.ui.offre;

import fr.cepage.domain.offre.PeriodeOffre;
import fr.cepage.ui.commun.Textes;
import java.time.LocalDate;

/** From when to when an offer runs, in words. */
final class PeriodeLisible {

    private PeriodeLisible() {}

    static String de(PeriodeOffre periode) {
        LocalDate fin = periode.dateFin();
        return fin == null
                ? Textes.texte("offre.periode.sans-fin", periode.dateDebut())
                : Textes.texte("offre.periode", periode.dateDebut(), fin);
    }
}
