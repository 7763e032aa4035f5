package fr.cepage.demo.donnees;

import fr.cepage.domain.commun.Identifiants;
import fr.cepage.domain.demande.ContenuDemande;
import fr.cepage.domain.demande.Demande;
import fr.cepage.domain.demande.DemandeId;
import fr.cepage.domain.demande.DemandeRepository;
import fr.cepage.domain.demande.EtatDemande;
import fr.cepage.domain.dossier.Dossier;
import fr.cepage.domain.droits.UtilisateurId;
import fr.cepage.domain.referentiel.CodeValeur;
import fr.cepage.domain.rendezvous.ContenuRendezVous;
import fr.cepage.domain.commun.Duree;
import fr.cepage.domain.rendezvous.EtatRendezVous;
import fr.cepage.domain.rendezvous.RendezVous;
import fr.cepage.domain.rendezvous.RendezVousId;
import fr.cepage.domain.rendezvous.RendezVousRepository;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import org.springframework.stereotype.Component;

/** Invents what young people ask for and when they come, in every state: some to come, some of which nobody said yet. */
@Component
final class SuiviInvente {

    private static final List<String> THEMES = List.of("FORMATION", "EMPLOI", "ORIENTATION", "VIE_SOCIALE");
    private static final List<String> COMMENTAIRES = List.of(
            "Voudrait visiter un CFA.",
            "Cherche un emploi d'été.",
            "Hésite entre deux métiers.",
            "Demande une aide pour le permis.");
    private static final List<String> MOTIFS = List.of("CEP", "EMPLOI", "FORMATION", "LOGEMENT");
    private static final List<Integer> DUREES = List.of(30, 45, 60);
    private static final LocalTime OUVERTURE = LocalTime.of(9, 0);
    private static final int CRENEAUX = 32;
    private static final int MINUTES_PAR_CRENEAU = 15;
    private static final int JOURS_AVANT = 7;

    private final DemandeRepository demandes;
    private final RendezVousRepository rendezVous;
    private final Ecritures ecritures;
    private final Identifiants identifiants;

    SuiviInvente(
            DemandeRepository demandes,
            RendezVousRepository rendezVous,
            Ecritures ecritures,
            Identifiants identifiants) {
        this.demandes = demandes;
        this.rendezVous = rendezVous;
        this.ecritures = ecritures;
        this.identifiants = identifiants;
    }

    /** One demande in two dossiers, one rendez-vous in each. */
    void pour(Dossier dossier, Effectif effectif, LocalDate aujourdhui, Hasard hasard) {
        if (hasard.unSur(2)) {
            demander(dossier, effectif, hasard.ilYA(aujourdhui, 0, 120), hasard);
        }
        Agenda agenda = new Agenda(dossier, effectif, aujourdhui, hasard);
        switch (hasard.entre(0, 7)) {
            case 0 -> agenda.prendre(aujourdhui, EtatRendezVous.PLANIFIE);
            case 1 -> agenda.prendre(hasard.ilYA(aujourdhui, 1, 5), EtatRendezVous.PLANIFIE);
            case 2 -> agenda.prendre(hasard.ilYA(aujourdhui, 1, 90), EtatRendezVous.PRESENT);
            case 3 -> agenda.prendre(hasard.ilYA(aujourdhui, 1, 90), EtatRendezVous.ABSENT);
            case 4 -> agenda.prendre(agenda.aVenir(), EtatRendezVous.ANNULE);
            case 5 -> agenda.reporter(hasard.ilYA(aujourdhui, 1, 10));
            default -> agenda.prendre(agenda.aVenir(), EtatRendezVous.PLANIFIE);
        }
    }

    /** Somebody who is expected today, and another day at two places at once (RDV-03). */
    void attendu(Dossier dossier, Effectif effectif, LocalDate aujourdhui, Hasard hasard) {
        demander(dossier, effectif, aujourdhui, hasard);
        Agenda agenda = new Agenda(dossier, effectif, aujourdhui, hasard);
        agenda.prendre(aujourdhui, EtatRendezVous.PLANIFIE);
        agenda.doubler(agenda.prendre(agenda.aVenir(), EtatRendezVous.PLANIFIE));
    }

    private void demander(Dossier dossier, Effectif effectif, LocalDate jour, Hasard hasard) {
        ContenuDemande contenu = new ContenuDemande(
                jour, new CodeValeur(hasard.parmi(THEMES)), hasard.unSur(3) ? null : hasard.parmi(COMMENTAIRES));
        EtatDemande etat = hasard.parmi(List.of(EtatDemande.values()));
        boolean parErreur = etat == EtatDemande.ANNULEE;
        UtilisateurId qui = effectif.personnes().getFirst().id();
        Demande demande = Demande.enregistrer(
                new DemandeId(identifiants.nouveau()), dossier, contenu, parErreur ? EtatDemande.A_TRAITER : etat);
        if (parErreur) {
            demande.annuler("Saisie dans le mauvais dossier", qui, instant(jour, effectif));
        }
        demandes.save(demande);
        ecritures.noter(demande, effectif.structure(), qui, jour);
    }

    private static Instant instant(LocalDate jour, Effectif effectif) {
        return jour.atStartOfDay(effectif.structure().fuseau()).toInstant();
    }

    /** The rendez-vous of one dossier, made some days before; nothing is written of a day that is still to come. */
    private final class Agenda {

        private final Dossier dossier;
        private final Effectif effectif;
        private final LocalDate aujourdhui;
        private final Hasard hasard;

        Agenda(Dossier dossier, Effectif effectif, LocalDate aujourdhui, Hasard hasard) {
            this.dossier = dossier;
            this.effectif = effectif;
            this.aujourdhui = aujourdhui;
            this.hasard = hasard;
        }

        LocalDate aVenir() {
            return aujourdhui.plusDays(hasard.entre(1, 45));
        }

        RendezVous prendre(LocalDate jour, EtatRendezVous etat) {
            return prendre(contenu(jour), etat);
        }

        void doubler(RendezVous pris) {
            prendre(contenu(pris.contenu().dateHeure().plusMinutes(MINUTES_PAR_CRENEAU)), pris.etat());
        }

        private RendezVous prendre(ContenuRendezVous contenu, EtatRendezVous etat) {
            LocalDate jour = contenu.jour();
            LocalDate prisLe = passe(jour.minusDays(JOURS_AVANT));
            LocalDate faitLe = passe(jour);
            RendezVous pris = RendezVous.planifier(nouvelId(), dossier, contenu, instant(prisLe));
            noter(pris, prisLe);
            pris.modifier(contenu, etat, null, jour, instant(faitLe));
            noter(pris, faitLe);
            return rendezVous.save(pris);
        }

        void reporter(LocalDate jour) {
            RendezVous pris = prendre(jour, EtatRendezVous.PLANIFIE);
            ContenuRendezVous suivant = contenu(aVenir());
            RendezVous enPlace = pris.reporter(nouvelId(), suivant, aujourdhui, instant(jour));
            rendezVous.save(pris);
            rendezVous.save(enPlace);
            noter(pris, jour);
            noter(enPlace, jour);
        }

        private RendezVousId nouvelId() {
            return new RendezVousId(identifiants.nouveau());
        }

        private ContenuRendezVous contenu(LocalDate jour) {
            return contenu(
                    jour.atTime(OUVERTURE.plusMinutes((long) MINUTES_PAR_CRENEAU * hasard.entre(0, CRENEAUX - 1))));
        }

        private ContenuRendezVous contenu(LocalDateTime dateHeure) {
            return new ContenuRendezVous(
                    dateHeure,
                    new Duree(hasard.parmi(DUREES)),
                    new CodeValeur("SIEGE"),
                    hasard.parmi(effectif.personnes()).id(),
                    hasard.unSur(4) ? null : new CodeValeur(hasard.parmi(MOTIFS)),
                    null);
        }

        private LocalDate passe(LocalDate jour) {
            return jour.isAfter(aujourdhui) ? aujourdhui : jour;
        }

        private Instant instant(LocalDate jour) {
            return SuiviInvente.instant(jour, effectif);
        }

        private void noter(RendezVous pris, LocalDate jour) {
            ecritures.noter(pris, effectif.structure(), pris.contenu().intervenant(), jour);
        }
    }
}
