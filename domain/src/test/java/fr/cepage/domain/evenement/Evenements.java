package fr.cepage.domain.evenement;

import fr.cepage.domain.commun.Duree;
import fr.cepage.domain.commun.IdentifiantsDeTest;
import fr.cepage.domain.commun.Raison;
import fr.cepage.domain.dossier.Annulation;
import fr.cepage.domain.dossier.Dossier;
import fr.cepage.domain.dossier.Dossiers;
import fr.cepage.domain.referentiel.CodeValeur;
import java.time.Instant;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Events named by their situation, for tests; of a dossier of their own unless one is given. */
public final class Evenements {
    /** When what is cancelled was. */
    public static final Instant INSTANT = Instant.parse("2026-06-15T09:30:00Z");

    private Evenements() {}

    /** Of today, en cours. */
    public static Evenement unEvenementEnCours() {
        return unEvenementEnCours(Dossiers.unDossierJustifie());
    }

    public static Evenement unEvenementEnCours(Dossier dossier) {
        return unEvenementEnCoursDu(Dossiers.AUJOURDHUI, dossier);
    }

    public static Evenement unEvenementEnCoursDu(LocalDate date, Dossier dossier) {
        return unEvenement(dossier, uneFiche(date), EtatEvenement.EN_COURS);
    }

    public static Evenement unEvenementClosDu(LocalDate date, Dossier dossier) {
        return unEvenement(dossier, uneFiche(date), EtatEvenement.CLOS);
    }

    public static Evenement unEvenement(Dossier dossier, FicheEvenement fiche, EtatEvenement etat) {
        return new Evenement(
                new EvenementId(IdentifiantsDeTest.nouveau()),
                dossier.id(),
                dossier.structure(),
                fiche,
                etat,
                etat == EtatEvenement.ANNULE ? annulation() : null,
                0);
    }

    /** Recorded by mistake, as {@link #annulation} says. */
    public static Evenement unEvenementAnnuleDu(LocalDate date, Dossier dossier) {
        return unEvenement(dossier, uneFiche(date), EtatEvenement.ANNULE);
    }

    public static Annulation annulation() {
        return new Annulation(INSTANT, Dossiers.CLAIRE, new Raison("Mauvais dossier"));
    }

    public static FicheEvenement uneFiche(LocalDate date) {
        return uneFiche(date, "ACCUEIL");
    }

    /** An interview with Claire about that. */
    public static FicheEvenement uneFiche(LocalDate date, String... contextes) {
        return new FicheEvenement(
                date,
                desContextes(contextes),
                new CodeValeur("JEUNE_VERS_STRUCTURE"),
                new CodeValeur("ENTRETIEN_INDIVIDUEL"),
                new CodeValeur("SIEGE"),
                new CodeValeur("CONSEILLER"),
                Dossiers.CLAIRE,
                new Commentaire("Vient se renseigner."),
                true,
                null,
                ActesRealises.AUCUN);
    }

    /** The same, of that length and with those acts (EVT-08). */
    public static FicheEvenement uneFiche(LocalDate date, @Nullable Duree duree, String... actes) {
        FicheEvenement fiche = uneFiche(date);
        return new FicheEvenement(
                fiche.date(),
                fiche.contextes(),
                fiche.sens(),
                fiche.nature(),
                fiche.lieuAccueil(),
                fiche.fonction(),
                fiche.intervenant(),
                fiche.commentaire(),
                fiche.sansRendezVous(),
                duree,
                desActes(actes));
    }

    public static ActesRealises desActes(String... codes) {
        return new ActesRealises(Stream.of(codes).map(CodeValeur::new).toList());
    }

    public static Contextes desContextes(String... codes) {
        return new Contextes(Stream.of(codes).map(CodeValeur::new).toList());
    }
}
