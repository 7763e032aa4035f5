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
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Invents PACEA in every state: with the CEP 2 or 3 that came with it, with one that it kept, past its months, closed. */
final class PaceasInventes {

    private static final List<String> MOTIFS =
            List.of("AUTONOMIE_ACQUISE", "DEMANDE_JEUNE", "MANQUEMENT", "ABANDON", "DEMENAGEMENT");

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
        return tirer(etape, ceps).filter(pacea -> admis(dossier, pacea.dateEntree()));
    }

    private Optional<Pacea> tirer(Etape etape, List<DispositifCep> ceps) {
        return switch (etape) {
            case NON_JUSTIFIE, SANS_CEP, CLOS_AVANT_2021 -> Optional.empty();
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
        return pacea(cep, unJour(cep.entree().dateEntree(), aujourdhui), null);
    }

    /** Closed before its CEP was, or while that one goes on. */
    private Pacea clos(DispositifCep cep) {
        LocalDate entree = cep.entree().dateEntree();
        LocalDate fin = cep.cloture().map(Cloture::dateFinReelle).orElse(aujourdhui);
        return pacea(cep, entree, new FinPacea(unJour(entree, fin), new CodeValeur(hasard.parmi(MOTIFS))));
    }

    private LocalDate unJour(LocalDate du, LocalDate au) {
        return du.plusDays(hasard.entre(0, (int) ChronoUnit.DAYS.between(du, au)));
    }

    private Pacea pacea(DispositifCep cep, LocalDate entree, @Nullable FinPacea fin) {
        return new Pacea(new PaceaId(identifiants.get()), cep.dossier(), cep.structure(), entree, cep.id(), fin, 0);
    }

    private static boolean admis(Dossier dossier, LocalDate entree) {
        DateNaissance naissance = dossier.fiche().identite().dateNaissance();
        return !entree.isBefore(naissance.anniversaire(AgeCep.MINIMUM))
                && entree.isBefore(naissance.anniversaire(AgeCep.LIMITE));
    }
}
