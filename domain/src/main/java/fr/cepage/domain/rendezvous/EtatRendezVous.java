package fr.cepage.domain.rendezvous;

import fr.cepage.domain.commun.CodeMessage;
import fr.cepage.domain.commun.Codes;
import fr.cepage.domain.commun.Raison;
import fr.cepage.domain.commun.Violation;
import fr.cepage.domain.commun.Violations;
import fr.cepage.domain.journal.ActionJournal;
import fr.cepage.domain.referentiel.RefusReferentiel;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What has become of a rendez-vous (RDV-01). */
public enum EtatRendezVous implements CodeMessage {
    PLANIFIE,
    PRESENT,
    ABSENT,
    ANNULE,
    /** Another one, at another time, takes its place. */
    REPORTE;

    /** The states that may follow; whether somebody came can be corrected, what was called off cannot. */
    public Set<EtatRendezVous> suivants() {
        return switch (this) {
            case PLANIFIE -> EnumSet.of(PRESENT, ABSENT, ANNULE, REPORTE);
            case PRESENT -> EnumSet.of(PLANIFIE, ABSENT);
            case ABSENT -> EnumSet.of(PLANIFIE, PRESENT);
            case ANNULE, REPORTE -> EnumSet.noneOf(EtatRendezVous.class);
        };
    }

    /**
     * Why what is in this state cannot pass to that one today, if it cannot; to stay as it is is always possible.
     *
     * @param jour the day of the rendez-vous, before which nobody is present or absent
     */
    public Optional<Violation> empechement(EtatRendezVous cible, LocalDate jour, LocalDate aujourdhui) {
        if (cible == this) {
            return Optional.empty();
        }
        if (!suivants().contains(cible)) {
            return Optional.of(Violation.de(RefusRendezVous.TRANSITION, this, cible));
        }
        return cible.constate() && jour.isAfter(aujourdhui)
                ? Optional.of(Violation.de(RefusRendezVous.TROP_TOT, cible, jour))
                : Optional.empty();
    }

    /**
     * Why what is in this state cannot become so today, if it cannot; to stay as it is is always possible.
     *
     * @param jour its day by then
     * @param deplace whether anything but its state is to change
     */
    public List<Violation> empechements(EtatRendezVous cible, LocalDate jour, boolean deplace, LocalDate aujourdhui) {
        boolean fige = deplace && this != PLANIFIE && cible != PLANIFIE;
        return Stream.concat(
                        empechement(cible, jour, aujourdhui).stream(),
                        fige ? Stream.of(Violation.de(RefusRendezVous.NON_PLANIFIE, this)) : Stream.empty())
                .toList();
    }

    /** Why it became so, or null with what is wrong noted: a reason is given where it is called off, and only there. */
    public @Nullable Raison raison(@Nullable String saisie, Violations violations) {
        Raison lue = Raison.lire(saisie, violations);
        violations.si(lue != null && this != ANNULE, RefusRendezVous.RAISON_SANS_ANNULATION, "raison");
        return this == ANNULE ? lue : null;
    }

    /**
     * What one in this state is there to have done to it, in the order in which it is offered, each with why it cannot be
     * done today. What is called off stays as it is.
     *
     * @param jour the day of the rendez-vous
     */
    public Map<ActionRendezVous, List<Violation>> actions(LocalDate jour, LocalDate aujourdhui) {
        Map<ActionRendezVous, List<Violation>> actions = new EnumMap<>(ActionRendezVous.class);
        for (ActionRendezVous action : actions()) {
            actions.put(
                    action,
                    action.cible().flatMap(cible -> empechement(cible, jour, aujourdhui)).stream()
                            .toList());
        }
        return actions;
    }

    private Set<ActionRendezVous> actions() {
        return switch (this) {
            case PLANIFIE -> EnumSet.complementOf(EnumSet.of(ActionRendezVous.REPLANIFIER));
            case PRESENT -> EnumSet.of(ActionRendezVous.NOTER_ABSENT, ActionRendezVous.REPLANIFIER);
            case ABSENT ->
                EnumSet.of(ActionRendezVous.ACCUEILLIR, ActionRendezVous.NOTER_PRESENT, ActionRendezVous.REPLANIFIER);
            case ANNULE, REPORTE -> EnumSet.noneOf(ActionRendezVous.class);
        };
    }

    /** Whether it says that its time has come. */
    public boolean constate() {
        return this == PRESENT || this == ABSENT;
    }

    /** Whether nobody is to come any more. */
    public boolean retire() {
        return this == ANNULE || this == REPORTE;
    }

    /** What the journal calls becoming so. */
    ActionJournal action() {
        return switch (this) {
            case PLANIFIE -> ActionJournal.RENDEZ_VOUS_REPLANIFIE;
            case PRESENT -> ActionJournal.RENDEZ_VOUS_PRESENT;
            case ABSENT -> ActionJournal.RENDEZ_VOUS_ABSENT;
            case ANNULE -> ActionJournal.RENDEZ_VOUS_ANNULE;
            case REPORTE -> ActionJournal.RENDEZ_VOUS_REPORTE;
        };
    }

    /** The state of that code, or null when none was given. */
    public static @Nullable EtatRendezVous lire(@Nullable String code) {
        return Codes.lire(code, EtatRendezVous.class, RefusReferentiel.VALEUR_INCONNUE);
    }

    @Override
    public String cle() {
        return "rendez-vous.etat." + name();
    }
}
