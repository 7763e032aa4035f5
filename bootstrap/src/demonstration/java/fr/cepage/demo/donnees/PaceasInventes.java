package fr.cepage.demo.donnees;

import fr.cepage.domain.dispositif.AgeCep;
import fr.cepage.domain.dispositif.Cloture;
import fr.cepage.domain.dispositif.DispositifCep;
import fr.cepage.domain.dossier.DateNaissance;
import fr.cepage.domain.dossier.Dossier;
import fr.cepage.domain.pacea.FinPacea;
import fr.cepage.domain.pacea.Pacea;
import fr.cepage.domain.pacea.PaceaId;
import fr.cepage.domain.referentiel.CodeValeur;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Invents PACEA in every state: with the CEP 2 or 3 that came with it, with one that it kept, past its months, closed. */
final class PaceasInventes {

    private static final List<String> MOTIFS =
            List.of("AUTONOMIE_ACQUISE", "DEMANDE_JEUNE", "MANQUEMENT", "ABANDON", "DEMENAGEMENT");

    /** Nobody gains autonomy, nor is given up, within some weeks. */
    private static final int JOURS_AU_MOINS = 30;

    private final Hasard hasard;
    private final LocalDate aujourdhui;
    private final Supplier<UUID> identifiants;

    PaceasInventes(Hasard hasard, LocalDate aujourdhui, Supplier<UUID> identifiants) {
        this.hasard = hasard;
        this.aujourdhui = aujourdhui;
        this.identifiants = identifiants;
    }

    /** @param ceps those of the stage, oldest first */
    Optional<Pacea> pour(Dossier dossier, Etape etape, List<DispositifCep> ceps) {
        DateNaissance naissance = dossier.fiche().identite().dateNaissance();
        return tirer(etape, ceps)
                .filter(pacea -> admis(naissance, pacea.dateEntree()))
                .map(pacea -> jusqua26Ans(pacea, naissance.anniversaire(AgeCep.LIMITE)));
    }

    private Optional<Pacea> tirer(Etape etape, List<DispositifCep> ceps) {
        return switch (etape) {
            case NON_JUSTIFIE, SANS_CEP, CLOS_AVANT_2021, CLOS_A_26_ANS -> Optional.empty();
            case PHASE_2 -> si(2, () -> hasard.unSur(3) ? garde(ceps.getFirst()) : amene(ceps.getFirst()));
            case PHASE_3 -> si(2, () -> hasard.unSur(4) ? clos(ceps.getFirst()) : amene(ceps.getFirst()));
            case PHASE_3_PLANIFIEE, DIRECT_EN_PHASE_3 -> si(2, () -> amene(ceps.getFirst()));
            case PACEA_PROLONGE -> Optional.of(amene(ceps.getFirst()));
            case CLOS, CLOS_PUIS_NOUVEAU -> si(2, () -> clos(ceps.getFirst()));
        };
    }

    private Optional<Pacea> si(int unSur, Supplier<Pacea> pacea) {
        return hasard.unSur(unSur) ? Optional.of(pacea.get()) : Optional.empty();
    }

    /** The CEP came with the PACEA, on the same day. */
    Pacea amene(DispositifCep cep) {
        return pacea(cep, cep.entree().dateEntree(), null);
    }

    private Pacea garde(DispositifCep cep) {
        return pacea(cep, hasard.entre(cep.entree().dateEntree(), aujourdhui), null);
    }

    /** Closed before its CEP was, or while that one goes on; with it when there was no news. */
    private Pacea clos(DispositifCep cep) {
        LocalDate entree = cep.entree().dateEntree();
        LocalDate fin = cep.cloture().map(Cloture::dateFinReelle).orElse(aujourdhui);
        FinPacea finPacea = cep.cloture().filter(PeriodeDeSuivi::silence).isPresent()
                ? new FinPacea(fin, new CodeValeur("ABANDON"))
                : new FinPacea(
                        hasard.entre(entree.plusDays(JOURS_AU_MOINS), fin), new CodeValeur(hasard.parmi(MOTIFS)));
        return pacea(cep, entree, finPacea);
    }

    /** Nobody stays in it past that birthday. */
    private Pacea jusqua26Ans(Pacea pacea, LocalDate anniversaire) {
        LocalDate fin = pacea.fin().map(FinPacea::dateFin).orElse(aujourdhui);
        return fin.isBefore(anniversaire)
                ? pacea
                : new Pacea(
                        pacea.id(),
                        pacea.dossier(),
                        pacea.structure(),
                        pacea.dateEntree(),
                        pacea.cep().orElse(null),
                        new FinPacea(anniversaire, new CodeValeur("AGE_26_ANS")),
                        0);
    }

    private Pacea pacea(DispositifCep cep, LocalDate entree, @Nullable FinPacea fin) {
        return new Pacea(new PaceaId(identifiants.get()), cep.dossier(), cep.structure(), entree, cep.id(), fin, 0);
    }

    private static boolean admis(DateNaissance naissance, LocalDate entree) {
        return !entree.isBefore(naissance.anniversaire(AgeCep.MINIMUM))
                && entree.isBefore(naissance.anniversaire(AgeCep.LIMITE));
    }
}
