package fr.cepage.ui.projet;

import fr.cepage.application.brouillon.Noeud.Membres;
import fr.cepage.domain.projet.Jours;
import java.time.LocalDate;
import java.util.Optional;

/** The days that a step takes, as typed so far. */
record Periodes(LocalDate debut, LocalDate fin) {

    /** Of one day alone only that one; none when no day can be drawn. */
    static Optional<Periodes> de(Membres etape) {
        Optional<LocalDate> debut = Valeurs.jour(etape, "debut").filter(Periodes::plausible);
        Optional<LocalDate> fin = Valeurs.jour(etape, "echeance").filter(Periodes::plausible);
        return debut.or(() -> fin)
                .map(premier -> new Periodes(premier, fin.orElse(premier)))
                .filter(periode -> !periode.fin.isBefore(periode.debut));
    }

    private static boolean plausible(LocalDate jour) {
        return !jour.isBefore(Jours.PREMIER) && !jour.isAfter(Jours.DERNIER);
    }
}
