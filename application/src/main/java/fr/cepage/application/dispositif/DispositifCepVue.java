package fr.cepage.application.dispositif;

import fr.cepage.application.commun.Avertissement;
import fr.cepage.application.commun.PersonneVue;
import fr.cepage.application.commun.ValeurVue;
import fr.cepage.domain.commun.Violation;
import fr.cepage.domain.dispositif.ActionCep;
import fr.cepage.domain.dispositif.DispositifCepId;
import fr.cepage.domain.dispositif.EtatCep;
import fr.cepage.domain.dispositif.PeriodePhase;
import fr.cepage.domain.dispositif.PhaseCep;
import fr.cepage.domain.dossier.DossierId;
import fr.cepage.domain.droits.UtilisateurId;
import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A CEP as it is consulted today by this actor.
 *
 * @param entreeDirecte whether it was entered in phase 3, without a phase 2
 * @param phaseCourante of a closed one, the phase of its last day (PHA-03)
 * @param phases begun phases only, oldest first
 * @param phase3Planifiee first day of a phase 3 that has not begun; null: none planned
 * @param cloture null while en cours
 * @param actions what it is there to have done to it, in the order of {@link ActionCep}, each with why it cannot be done
 *     now, if so; a missing right is the only reason told
 * @param syntheseDue the phase whose document de synthèse should have been handed over (SYN-11); null: none
 * @param debutNiveau1 since when the dossier has a level 1, before this CEP or not (NIV-01, NIV-03); null: it has none
 * @param referentDuDossier who stands in the dossier, and should be the CEP's référent (CEP-14); null: nobody
 * @param partis those of these two référents who left the structure: neither the CEP nor the dossier can become theirs
 */
public record DispositifCepVue(
        DispositifCepId id,
        DossierId dossier,
        long version,
        LocalDate dateEntree,
        LocalDate dateEntretienInitialisation,
        RenseignementsVue renseignements,
        boolean entreeDirecte,
        EtatCep etat,
        PhaseCep phaseCourante,
        List<PeriodePhase> phases,
        @Nullable LocalDate phase3Planifiee,
        @Nullable ClotureVue cloture,
        Map<ActionCep, List<Violation>> actions,
        List<Avertissement> avertissements,
        @Nullable PhaseCep syntheseDue,
        @Nullable LocalDate debutNiveau1,
        @Nullable PersonneVue referentDuDossier,
        Set<UtilisateurId> partis) {

    public DispositifCepVue {
        phases = List.copyOf(phases);
        actions = Collections.unmodifiableMap(new EnumMap<>(actions));
        avertissements = List.copyOf(avertissements);
        partis = Set.copyOf(partis);
    }

    /** What this actor may do now, in the order of {@link ActionCep}. */
    public List<ActionCep> actionsPossibles() {
        return actions.keySet().stream()
                .filter(action -> empechements(action).isEmpty())
                .toList();
    }

    /** Why that one cannot be done now, if so. */
    public List<Violation> empechements(ActionCep action) {
        return actions.getOrDefault(action, List.of());
    }

    /** The day on which the current phase started, which the card shows as entry date (CEP-10). */
    public LocalDate debutPhaseCourante() {
        return phases.getLast().debut();
    }

    /** The dossier's référent as long as the CEP can be given to them (CEP-14). */
    public @Nullable PersonneVue prenableParLeCep() {
        return referentDuDossier == null || estParti(referentDuDossier) ? null : referentDuDossier;
    }

    /** Whether that référent left the structure; somebody without an account never was of it. */
    public boolean estParti(PersonneVue referent) {
        return referent.id() != null && partis.contains(referent.id());
    }

    /** What can be changed. */
    public record RenseignementsVue(
            ValeurVue aiguilleur,
            ValeurVue motifSollicitation,
            @Nullable String prescripteur,
            @Nullable PersonneVue referent,
            @Nullable ValeurVue typeProjet,
            @Nullable LocalDate accordLe) {}

    /** The end. */
    public record ClotureVue(
            LocalDate dateFinReelle,
            ValeurVue motifSortie,
            @Nullable String autreOperateur) {}
}
