package fr.cepage.demo.donnees;

import fr.cepage.domain.dispositif.AgeCep;
import fr.cepage.domain.dispositif.Cloture;
import fr.cepage.domain.dispositif.DispositifCep;
import fr.cepage.domain.dossier.DateNaissance;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/**
 * From when to when somebody came: nothing is invented before the dossier was opened, nor within the six months without
 * news for which a CEP was closed, nor once somebody left long ago.
 */
record PeriodeDeSuivi(LocalDate du, LocalDate au, LocalDate aujourdhui) {

    private static final Set<String> SILENCES = Set.of("SANS_NOUVELLE_6_MOIS", "INTERRUPTION_CONSTATEE");
    private static final int MOIS_DE_SILENCE = 6;
    private static final int JOURS_DE_SUIVI = 420;
    private static final int JOURS_RACONTES = 330;

    /** @param ceps those of one dossier, oldest first */
    static PeriodeDeSuivi de(DateNaissance naissance, List<DispositifCep> ceps, LocalDate aujourdhui) {
        return new PeriodeDeSuivi(debut(naissance, ceps, aujourdhui), fin(ceps, aujourdhui), aujourdhui);
    }

    static boolean silence(Cloture cloture) {
        return SILENCES.contains(cloture.motifSortie().valeur());
    }

    private static LocalDate debut(DateNaissance naissance, List<DispositifCep> ceps, LocalDate aujourdhui) {
        LocalDate habituel = plusTard(aujourdhui.minusDays(JOURS_DE_SUIVI), naissance.anniversaire(AgeCep.MINIMUM));
        return ceps.stream()
                .map(cep -> cep.entree().dateEntretienInitialisation())
                .reduce(habituel, PeriodeDeSuivi::plusTot);
    }

    private static LocalDate fin(List<DispositifCep> ceps, LocalDate aujourdhui) {
        return ceps.isEmpty()
                ? aujourdhui
                : ceps.getLast()
                        .cloture()
                        .map(cloture -> fin(cloture, aujourdhui))
                        .orElse(aujourdhui);
    }

    private static LocalDate fin(Cloture cloture, LocalDate aujourdhui) {
        if (silence(cloture)) {
            return cloture.dateFinReelle().minusMonths(MOIS_DE_SILENCE).minusDays(1);
        }
        return cloture.dateFinReelle().isBefore(aujourdhui.minusYears(1)) ? cloture.dateFinReelle() : aujourdhui;
    }

    /** Whether somebody still comes. */
    boolean dure() {
        return au.equals(aujourdhui);
    }

    /** A past day of it, not today's nor yesterday's. */
    LocalDate unJour(Hasard hasard) {
        LocalDate dernier = plusTot(au, aujourdhui.minusDays(2));
        return hasard.entre(plusTard(du, dernier.minusDays(JOURS_RACONTES)), dernier);
    }

    private static LocalDate plusTard(LocalDate un, LocalDate autre) {
        return un.isAfter(autre) ? un : autre;
    }

    private static LocalDate plusTot(LocalDate un, LocalDate autre) {
        return un.isBefore(autre) ? un : autre;
    }
}
