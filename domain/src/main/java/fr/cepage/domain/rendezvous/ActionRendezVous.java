package fr.cepage.domain.rendezvous;

import fr.cepage.domain.commun.CodeMessage;
import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What can be done with a rendez-vous; what it is there for now, {@link EtatRendezVous#actions} tells (RDV-01). */
public enum ActionRendezVous implements CodeMessage {
    /** Noted present, with the event of it (RDV-02). */
    ACCUEILLIR(EtatRendezVous.PRESENT),
    NOTER_PRESENT(EtatRendezVous.PRESENT),
    NOTER_ABSENT(EtatRendezVous.ABSENT),
    MODIFIER(null),
    REPORTER(EtatRendezVous.REPORTE),
    ANNULER(EtatRendezVous.ANNULE),
    REPLANIFIER(EtatRendezVous.PLANIFIE);

    private final @Nullable EtatRendezVous cible;

    ActionRendezVous(@Nullable EtatRendezVous cible) {
        this.cible = cible;
    }

    /** The state that it leads to; empty: it stays in its own. */
    public Optional<EtatRendezVous> cible() {
        return Optional.ofNullable(cible);
    }

    /** The one that leads to that state and does nothing else: after another one, its way back (ANN-05). */
    public static ActionRendezVous vers(EtatRendezVous etat) {
        return Arrays.stream(values())
                .filter(action -> action.cible == etat && action != ACCUEILLIR)
                .findFirst()
                .orElseThrow();
    }

    @Override
    public String cle() {
        return "rendez-vous.acte." + name();
    }
}
