package fr.cepage.domain.dispositif;

import fr.cepage.domain.commun.IdentifiantsDeTest;
import fr.cepage.domain.commun.NomPersonne;
import fr.cepage.domain.dossier.Dossier;
import fr.cepage.domain.dossier.Dossiers;
import fr.cepage.domain.droits.UtilisateurId;
import fr.cepage.domain.referentiel.CodeValeur;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** CEP named by their situation, for tests; of a dossier of their own unless one is given. */
public final class Ceps {
    public static final CodeValeur ENTREE_DIRECTE = new CodeValeur("MA_ML_ENTREE_DIRECTE");
    public static final CodeValeur PREMIERE_INSERTION = new CodeValeur("PREMIERE_INSERTION");
    public static final CodeValeur REPRISE_EMPLOI = new CodeValeur("REPRISE_EMPLOI");
    /** No longer selectable since 13/07/2021. */
    public static final CodeValeur ANCIEN_MOTIF = new CodeValeur("DEMENAGEMENT");

    private Ceps() {}

    public static DispositifCep unCepEnPhase2Depuis(LocalDate entree) {
        return unCepEnPhase2Depuis(entree, Dossiers.unDossierJustifie());
    }

    public static DispositifCep unCepEnPhase2Depuis(LocalDate entree, Dossier dossier) {
        return unCep(dossier, entree, new ParcoursCep.EnPhase2(entree), null);
    }

    /** In phase 2, guided by that person. */
    public static DispositifCep unCepConfieA(UtilisateurId referent, LocalDate entree, Dossier dossier) {
        RenseignementsCep lus = desRenseignements(entree);
        RenseignementsCep confies = new RenseignementsCep(
                lus.aiguilleur(),
                lus.motifSollicitation(),
                lus.prescripteur(),
                new ReferentCep.Conseiller(referent),
                lus.typeProjet(),
                lus.accordLe());
        return unCep(dossier, entree, confies, new ParcoursCep.EnPhase2(entree), null);
    }

    /** Planned as long as {@code phase3} lies after the today of the test. */
    public static DispositifCep unCepAvecPhase3Planifiee(LocalDate entree, LocalDate phase3) {
        return unCepAvecPhase3Planifiee(entree, phase3, Dossiers.unDossierJustifie());
    }

    public static DispositifCep unCepAvecPhase3Planifiee(LocalDate entree, LocalDate phase3, Dossier dossier) {
        return unCep(dossier, entree, new ParcoursCep.Phase2PuisPhase3(entree, phase3), null);
    }

    public static DispositifCep unCepEnPhase3Depuis(LocalDate entree, LocalDate phase3) {
        return unCepEnPhase3Depuis(entree, phase3, Dossiers.unDossierJustifie());
    }

    /** Begun as soon as {@code phase3} does not lie after the today of the test. */
    public static DispositifCep unCepEnPhase3Depuis(LocalDate entree, LocalDate phase3, Dossier dossier) {
        return unCep(dossier, entree, new ParcoursCep.Phase2PuisPhase3(entree, phase3), null);
    }

    public static DispositifCep unCepEntreDirectementEnPhase3(LocalDate entree) {
        return unCepEntreDirectementEnPhase3(entree, Dossiers.unDossierJustifie());
    }

    public static DispositifCep unCepEntreDirectementEnPhase3(LocalDate entree, Dossier dossier) {
        return unCep(dossier, entree, new ParcoursCep.DirectEnPhase3(entree), null);
    }

    /** Closed in phase 2. */
    public static DispositifCep unCepClos(LocalDate entree, LocalDate fin) {
        return unCepClos(entree, fin, Dossiers.unDossierJustifie());
    }

    public static DispositifCep unCepClos(LocalDate entree, LocalDate fin, Dossier dossier) {
        return unCep(dossier, entree, new ParcoursCep.EnPhase2(entree), new Cloture(fin, REPRISE_EMPLOI, null));
    }

    public static DispositifCep unCepClosEnPhase3(LocalDate entree, LocalDate phase3, LocalDate fin) {
        return unCep(
                Dossiers.unDossierJustifie(),
                entree,
                new ParcoursCep.Phase2PuisPhase3(entree, phase3),
                new Cloture(fin, REPRISE_EMPLOI, null));
    }

    public static DispositifCep unCepClosPour(CodeValeur motif, LocalDate entree, LocalDate fin, Dossier dossier) {
        return unCep(dossier, entree, new ParcoursCep.EnPhase2(entree), new Cloture(fin, motif, null));
    }

    public static DispositifCep unCep(
            Dossier dossier, LocalDate entree, ParcoursCep parcours, @Nullable Cloture cloture) {
        return unCep(dossier, entree, desRenseignements(entree), parcours, cloture);
    }

    private static DispositifCep unCep(
            Dossier dossier,
            LocalDate entree,
            RenseignementsCep renseignements,
            ParcoursCep parcours,
            @Nullable Cloture cloture) {
        return new DispositifCep(
                new DispositifCepId(IdentifiantsDeTest.nouveau()),
                dossier.id(),
                dossier.structure(),
                new EntreeCep(entree, entree),
                renseignements,
                parcours,
                cloture,
                0);
    }

    /** All fields filled, Claire being the référent. */
    public static RenseignementsCep desRenseignements(@Nullable LocalDate accordLe) {
        return new RenseignementsCep(
                ENTREE_DIRECTE,
                PREMIERE_INSERTION,
                "Mme Roux, collège Longchamp",
                new ReferentCep.Conseiller(Dossiers.CLAIRE),
                new CodeValeur("RECONVERSION"),
                accordLe);
    }

    /** The same, guided by somebody without an account. */
    public static RenseignementsCep desRenseignementsAuReferentLibre() {
        return new RenseignementsCep(
                ENTREE_DIRECTE,
                PREMIERE_INSERTION,
                null,
                new ReferentCep.NomLibre(new NomPersonne("Zoé Petit")),
                null,
                null);
    }

    /** Complete and without fault, for a dossier Justifié of somebody of age. */
    public static PropositionCep uneProposition(@Nullable LocalDate entree, @Nullable PhaseCep phase) {
        return uneProposition(null, entree, phase);
    }

    public static PropositionCep uneProposition(
            @Nullable LocalDate entretien, @Nullable LocalDate entree, @Nullable PhaseCep phase) {
        return new PropositionCep(
                entretien,
                entree,
                phase,
                new RenseignementsVoulus(
                        ENTREE_DIRECTE,
                        PREMIERE_INSERTION,
                        null,
                        new ReferentCep.Conseiller(Dossiers.CLAIRE),
                        null,
                        null));
    }

    /** What would have to be typed to get these. */
    public static RenseignementsVoulus voulus(RenseignementsCep renseignements) {
        return new RenseignementsVoulus(
                renseignements.aiguilleur(),
                renseignements.motifSollicitation(),
                renseignements.prescripteur(),
                renseignements.referent(),
                renseignements.typeProjet(),
                renseignements.accordLe());
    }
}
