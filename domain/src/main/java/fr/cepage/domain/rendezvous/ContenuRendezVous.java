package fr.cepage.domain.rendezvous;

import fr.cepage.domain.commun.Differences;
import fr.cepage.domain.commun.Violations;
import fr.cepage.domain.droits.UtilisateurId;
import fr.cepage.domain.referentiel.CodeValeur;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * When, where, with whom and what for (RDV-01). A past time is no fault: what took place may be recorded afterwards.
 *
 * @param dateHeure as the clocks of the structure show it
 * @param lieu value of the list {@code lieux-accueil}
 * @param motif value of the list {@code contextes-evenement}, which the event of the day takes over (RDV-02)
 */
public record ContenuRendezVous(
        LocalDateTime dateHeure,
        Duree duree,
        CodeValeur lieu,
        UtilisateurId intervenant,
        @Nullable CodeValeur motif) {

    /**
     * The content, once nothing is wrong with it.
     *
     * @param violations what was already found wrong with what was typed; refused together with the rest
     */
    public static ContenuRendezVous lire(
            @Nullable LocalDateTime dateHeure,
            @Nullable Duree duree,
            @Nullable CodeValeur lieu,
            @Nullable UtilisateurId intervenant,
            @Nullable CodeValeur motif,
            Violations violations) {
        violations.exiger("dateHeure", dateHeure, RefusRendezVous.CHAMP_OBLIGATOIRE);
        violations.exiger("duree", duree, RefusRendezVous.CHAMP_OBLIGATOIRE);
        violations.exiger("lieu", lieu, RefusRendezVous.CHAMP_OBLIGATOIRE);
        violations.exiger("intervenant", intervenant, RefusRendezVous.CHAMP_OBLIGATOIRE);
        violations.lever();
        return new ContenuRendezVous(
                Objects.requireNonNull(dateHeure),
                Objects.requireNonNull(duree),
                Objects.requireNonNull(lieu),
                Objects.requireNonNull(intervenant),
                motif);
    }

    public LocalDate jour() {
        return dateHeure.toLocalDate();
    }

    /** The members that differ, by the names of the contract. */
    List<String> differences(ContenuRendezVous autre) {
        return Differences.entre(this, autre)
                .membre("dateHeure", ContenuRendezVous::dateHeure)
                .membre("duree", ContenuRendezVous::duree)
                .membre("lieu", ContenuRendezVous::lieu)
                .membre("intervenant", ContenuRendezVous::intervenant)
                .membre("motif", ContenuRendezVous::motif)
                .membres();
    }
}
