package fr.cepage.demo.donnees;

import fr.cepage.domain.dispositif.AgeCep;
import fr.cepage.domain.dispositif.Cloture;
import fr.cepage.domain.dispositif.DispositifCep;
import fr.cepage.domain.dispositif.DispositifCepId;
import fr.cepage.domain.dispositif.EntreeCep;
import fr.cepage.domain.dispositif.ParcoursCep;
import fr.cepage.domain.dispositif.ReferentCep;
import fr.cepage.domain.dispositif.RenseignementsCep;
import fr.cepage.domain.dispositif.ValeursCep;
import fr.cepage.domain.dossier.Dossier;
import fr.cepage.domain.droits.UtilisateurId;
import fr.cepage.domain.referentiel.CodeValeur;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Invents the CEP of a young person at a stage. */
final class Parcours {

    private static final List<String> AIGUILLEURS =
            List.of("MA_ML_ENTREE_DIRECTE", "CAP_EMPLOI", "FRANCE_TRAVAIL", "AUTRE_MISSION_LOCALE");
    /** The interviews of some days were written down in a hurry. */
    private static final int A_LA_HATE = 6;

    private static final List<String> MOTIFS =
            List.of("PREMIERE_INSERTION", "TROUVER_EMPLOI", "RECONVERSION", "PROMOTION_SOCIALE");
    private static final List<String> PROJETS = List.of("RECONVERSION", "MAINTIEN_EMPLOYABILITE", "PLURIACTIVITE");
    private static final String SANS_NOUVELLE = "SANS_NOUVELLE_6_MOIS";
    private static final List<String> SORTIES =
            List.of("OBJECTIFS_ATTEINTS", "REPRISE_EMPLOI", "ENTREE_FORMATION", SANS_NOUVELLE, "DEMANDE_ARRET");
    /** Of somebody who comes back soon afterwards. */
    private static final List<String> SORTIES_AVEC_RETOUR =
            SORTIES.stream().filter(sortie -> !sortie.equals(SANS_NOUVELLE)).toList();

    private static final List<String> ANCIENNES_SORTIES = List.of(
            "FORMALISATION_PROJET", "PLAN_ACTION_REALISE", "INTERRUPTION_CONSTATEE", "DEMENAGEMENT", "REORIENTATION");
    /** More than six months, however long they are. */
    private static final int JOURS_DE_SILENCE = 200;

    private final Hasard hasard;
    private final LocalDate aujourdhui;
    private final Supplier<UUID> identifiants;

    Parcours(Hasard hasard, LocalDate aujourdhui, Supplier<UUID> identifiants) {
        this.hasard = hasard;
        this.aujourdhui = aujourdhui;
        this.identifiants = identifiants;
    }

    List<DispositifCep> de(Dossier dossier, Etape etape) {
        return switch (etape) {
            case NON_JUSTIFIE, SANS_CEP -> List.of();
            case PHASE_2 -> List.of(enPhase2(dossier, hasard.ilYA(aujourdhui, 5, 300)));
            case PHASE_3_PLANIFIEE -> List.of(planifie(dossier, hasard.entre(3, 40)));
            case PHASE_3 -> {
                LocalDate entree = hasard.ilYA(aujourdhui, 150, 400);
                ParcoursCep parcours = new ParcoursCep.Phase2PuisPhase3(entree, hasard.ilYA(aujourdhui, 3, 140));
                yield List.of(cep(dossier, parcours, null));
            }
            case DIRECT_EN_PHASE_3 ->
                List.of(cep(dossier, new ParcoursCep.DirectEnPhase3(hasard.ilYA(aujourdhui, 5, 120)), null));
            case PACEA_PROLONGE -> List.of(enPhase2(dossier, hasard.ilYA(aujourdhui, 740, 900)));
            case CLOS -> List.of(clos(dossier, hasard.parmi(SORTIES)));
            case CLOS_PUIS_NOUVEAU ->
                List.of(
                        clos(dossier, hasard.parmi(SORTIES_AVEC_RETOUR)),
                        enPhase2(dossier, hasard.ilYA(aujourdhui, 2, 30)));
            case CLOS_AVANT_2021 -> List.of(closAvant2021(dossier));
            case CLOS_A_26_ANS -> List.of(closA26Ans(dossier));
        };
    }

    /** Phase 3 planned in so many days. */
    DispositifCep planifie(Dossier dossier, int jours) {
        LocalDate entree = hasard.ilYA(aujourdhui, 60, 240);
        return cep(dossier, new ParcoursCep.Phase2PuisPhase3(entree, aujourdhui.plusDays(jours)), null);
    }

    private DispositifCep enPhase2(Dossier dossier, LocalDate entree) {
        return cep(dossier, new ParcoursCep.EnPhase2(entree), null);
    }

    private DispositifCep clos(Dossier dossier, String sortie) {
        LocalDate entree = hasard.ilYA(aujourdhui, 120 + JOURS_DE_SILENCE, 400);
        Cloture cloture = new Cloture(hasard.ilYA(aujourdhui, 31, 120), new CodeValeur(sortie), null);
        ParcoursCep parcours = PeriodeDeSuivi.silence(cloture) || hasard.unSur(2)
                ? new ParcoursCep.EnPhase2(entree)
                : new ParcoursCep.Phase2PuisPhase3(entree, entree.plusDays(hasard.entre(30, 90)));
        return cep(dossier, parcours, cloture);
    }

    private DispositifCep closAvant2021(Dossier dossier) {
        LocalDate entree = LocalDate.of(2019, 1, 7).plusDays(hasard.entre(0, 300));
        LocalDate fin = entree.plusDays(hasard.entre(JOURS_DE_SILENCE, 400));
        Cloture cloture = new Cloture(fin, new CodeValeur(hasard.parmi(ANCIENNES_SORTIES)), null);
        return cep(dossier, new ParcoursCep.EnPhase2(entree), cloture);
    }

    private DispositifCep closA26Ans(Dossier dossier) {
        LocalDate fin = dossier.fiche()
                .identite()
                .dateNaissance()
                .anniversaire(AgeCep.LIMITE)
                .plusDays(hasard.entre(0, 15));
        LocalDate entree = fin.minusDays(hasard.entre(60, 400));
        return cep(dossier, new ParcoursCep.EnPhase2(entree), new Cloture(fin, new CodeValeur("LIMITE_AGE"), null));
    }

    private DispositifCep cep(Dossier dossier, ParcoursCep parcours, @Nullable Cloture cloture) {
        LocalDate entretien = parcours.debut().minusDays(hasard.entre(0, 7));
        return new DispositifCep(
                new DispositifCepId(identifiants.get()),
                dossier.id(),
                dossier.structure(),
                new EntreeCep(parcours.debut(), entretien),
                renseignements(dossier.fiche().referent(), entretien),
                parcours,
                cloture,
                0);
    }

    /** The agreement is given at the first interview; in a hurry, neither it nor a level 1 is looked after. */
    private RenseignementsCep renseignements(@Nullable UtilisateurId referent, LocalDate entretien) {
        boolean hate = entretien.getDayOfMonth() % A_LA_HATE == 0;
        CodeValeur aiguilleur = new CodeValeur(hasard.parmi(AIGUILLEURS));
        return new RenseignementsCep(
                hate ? ValeursCep.SUITE_NIVEAU_1 : aiguilleur,
                new CodeValeur(hasard.parmi(MOTIFS)),
                hasard.unSur(4) ? "France Travail, agence du centre" : null,
                referent == null ? null : new ReferentCep.Conseiller(referent),
                hasard.unSur(3) ? null : new CodeValeur(hasard.parmi(PROJETS)),
                hate ? null : entretien);
    }
}
