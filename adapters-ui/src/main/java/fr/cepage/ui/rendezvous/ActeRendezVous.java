package fr.cepage.ui.rendezvous;

import fr.cepage.domain.rendezvous.EtatRendezVous;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What can be done with a rendez-vous. */
enum ActeRendezVous {
    /** With the event of it (RDV-02). */
    ACCUEILLIR(EtatRendezVous.PRESENT),
    NOTER_PRESENT(EtatRendezVous.PRESENT),
    NOTER_ABSENT(EtatRendezVous.ABSENT),
    MODIFIER(null),
    REPORTER(EtatRendezVous.REPORTE),
    ANNULER(EtatRendezVous.ANNULE),
    REPLANIFIER(EtatRendezVous.PLANIFIE);

    private final @Nullable EtatRendezVous cible;

    ActeRendezVous(@Nullable EtatRendezVous cible) {
        this.cible = cible;
    }

    /** The state that it leads to; null: none. */
    @Nullable
    EtatRendezVous cible() {
        return cible;
    }

    /** Those offered in that state, in their order; what is called off stays as it is. */
    static List<ActeRendezVous> de(EtatRendezVous etat) {
        return switch (etat) {
            case PLANIFIE -> List.of(ACCUEILLIR, NOTER_PRESENT, NOTER_ABSENT, MODIFIER, REPORTER, ANNULER);
            case PRESENT -> List.of(NOTER_ABSENT, REPLANIFIER);
            case ABSENT -> List.of(ACCUEILLIR, NOTER_PRESENT, REPLANIFIER);
            case ANNULE, REPORTE -> List.of();
        };
    }

    /** Root of its texts in the bundle. */
    String cle() {
        return "rendez-vous.acte." + name();
    }
}
