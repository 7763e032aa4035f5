package fr.cepage.domain.rendezvous;

import fr.cepage.domain.commun.Differences;
import fr.cepage.domain.commun.Duree;
import fr.cepage.domain.commun.Violations;
import fr.cepage.domain.droits.UtilisateurId;
import fr.cepage.domain.referentiel.CodeValeur;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * When, where, with whom and what for (RDV-01). A past time is no fault: what took place may be recorded afterwards.
 *
 * @param dateHeure as the clocks of the structure show it
 * @param lieu value of the list {@code lieux-accueil}
 * @param motif value of the list {@code contextes-evenement}, which the event of the day takes over (RDV-02)
 * @param note what to think of by then, free text
 */
public record ContenuRendezVous(
        LocalDateTime dateHeure,
        Duree duree,
        CodeValeur lieu,
        UtilisateurId intervenant,
        @Nullable CodeValeur motif,
        @Nullable String note) {

    /** In characters as people see them. */
    public static final int NOTE_MAX = 255;

    /**
     * The content; empty when something that it cannot be without is missing, which is then noted.
     *
     * @param violations what was already found wrong with what was typed
     */
    public static Optional<ContenuRendezVous> de(
            @Nullable LocalDateTime dateHeure,
            @Nullable Duree duree,
            @Nullable CodeValeur lieu,
            @Nullable UtilisateurId intervenant,
            @Nullable CodeValeur motif,
            @Nullable String note,
            Violations violations) {
        violations.exiger("dateHeure", dateHeure, RefusRendezVous.CHAMP_OBLIGATOIRE);
        violations.exiger("duree", duree, RefusRendezVous.CHAMP_OBLIGATOIRE);
        violations.exiger("lieu", lieu, RefusRendezVous.CHAMP_OBLIGATOIRE);
        violations.exiger("intervenant", intervenant, RefusRendezVous.CHAMP_OBLIGATOIRE);
        return dateHeure == null || duree == null || lieu == null || intervenant == null
                ? Optional.empty()
                : Optional.of(new ContenuRendezVous(dateHeure, duree, lieu, intervenant, motif, note));
    }

    public LocalDate jour() {
        return dateHeure.toLocalDate();
    }

    /** The members that differ, by the names of the contract. */
    Differences<ContenuRendezVous> differences(ContenuRendezVous autre) {
        return Differences.entre(this, autre)
                .membre("dateHeure", ContenuRendezVous::dateHeure)
                .membre("duree", contenu -> contenu.duree().minutes())
                .membre("lieu", ContenuRendezVous::lieu)
                .membre("intervenant", ContenuRendezVous::intervenant)
                .membre("motif", ContenuRendezVous::motif)
                .membre("note", ContenuRendezVous::note);
    }
}
