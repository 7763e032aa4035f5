package fr.cepage.demo.donnees;

import fr.cepage.domain.commun.Identifiants;
import fr.cepage.domain.projet.ActionEtape;
import fr.cepage.domain.projet.ContenuPlan;
import fr.cepage.domain.projet.Decision;
import fr.cepage.domain.projet.Depense;
import fr.cepage.domain.projet.DispositifVise;
import fr.cepage.domain.projet.Eligibilite;
import fr.cepage.domain.projet.EtapeId;
import fr.cepage.domain.projet.EtatEtape;
import fr.cepage.domain.projet.EtatFinancement;
import fr.cepage.domain.projet.Financement;
import fr.cepage.domain.projet.Formation;
import fr.cepage.domain.projet.Montant;
import fr.cepage.domain.projet.NatureSuivi;
import fr.cepage.domain.projet.Periode;
import fr.cepage.domain.projet.Prestation;
import fr.cepage.domain.projet.QuiAgit;
import fr.cepage.domain.projet.SuiviParcours;
import fr.cepage.domain.referentiel.CodeValeur;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Invents what plans say: steps at every stage, fundings of every state, refused with and without an alternative. */
@Component
final class PlansInventes {

    private static final Montant COUT = euros("3200.00");
    private static final Montant ACCORDE = euros("2400.00");

    private final Identifiants identifiants;

    PlansInventes(Identifiants identifiants) {
        this.identifiants = identifiants;
    }

    ContenuPlan contenu(LocalDate jour, Hasard hasard) {
        EtapeId choisir = new EtapeId(identifiants.nouveau());
        EtapeId financer = new EtapeId(identifiants.nouveau());
        EtatFinancement etat = hasard.parmi(List.of(EtatFinancement.values()));
        boolean refuse = etat == EtatFinancement.REFUSE;
        return new ContenuPlan(
                List.of(
                        etape(choisir, "Vérifier le choix du métier", jour, hasard.parmi(List.of(EtatEtape.values()))),
                        etape(financer, "Financer la formation", jour.plusDays(30), EtatEtape.A_FAIRE)),
                List.of(new Formation(
                        "Centre de formation du département",
                        "Titre professionnel",
                        new Periode(jour.plusDays(90), jour.plusDays(300)),
                        600,
                        "Entretien de sélection",
                        "Titre de niveau 3")),
                hasard.unSur(2)
                        ? List.of(new DispositifVise("Aide au transport", new Periode(jour.plusDays(90), null)))
                        : List.of(),
                hasard.unSur(2) ? List.of(atelier(jour)) : List.of(),
                hasard.unSur(3)
                        ? List.of(new SuiviParcours(
                                NatureSuivi.FORMATION, "Centre de formation", null, new Periode(null, null), null))
                        : List.of(),
                List.of(new Depense("Frais pédagogiques", COUT), new Depense("Tenue", euros("120.50"))),
                List.of(
                        financement("REGION", financer, etat, jour, refuse && hasard.unSur(2)),
                        financement("CPF", null, EtatFinancement.A_SOLLICITER, jour, false)));
    }

    private static fr.cepage.domain.projet.Etape etape(EtapeId id, String objectif, LocalDate debut, EtatEtape etat) {
        return new fr.cepage.domain.projet.Etape(
                id,
                objectif,
                new Periode(debut, debut.plusDays(45)),
                etat,
                List.of(
                        new ActionEtape("Prendre rendez-vous", QuiAgit.JEUNE, null, debut.plusDays(10), null),
                        new ActionEtape("Écrire à l'organisme", QuiAgit.CONSEILLER, null, debut.plusDays(20), null)));
    }

    private static Prestation atelier(LocalDate jour) {
        return new Prestation(
                "Atelier de préparation",
                "Association du quartier",
                "Réussir la sélection",
                new Periode(jour.plusDays(10), jour.plusDays(40)),
                "Un dossier prêt",
                "Un point par semaine",
                null,
                null);
    }

    private static Financement financement(
            String financeur, @Nullable EtapeId etape, EtatFinancement etat, LocalDate jour, boolean suite) {
        boolean accorde = etat == EtatFinancement.ACCORDE;
        boolean decide = accorde || etat == EtatFinancement.REFUSE;
        return new Financement(
                new CodeValeur(financeur),
                null,
                etape,
                ACCORDE,
                decide ? new Eligibilite(jour, "Remplit les critères.", null) : Eligibilite.INCONNUE,
                null,
                decide ? new Decision(jour, "DEC-" + jour.getYear(), "Commission permanente") : Decision.AUCUNE,
                etat,
                accorde ? ACCORDE : null,
                suite ? "Demander une aide à France Travail." : null);
    }

    private static Montant euros(String montant) {
        return new Montant(new BigDecimal(montant));
    }
}
