package fr.cepage.domain.dossier;

import fr.cepage.domain.commun.IdentifiantsDeTest;
import fr.cepage.domain.commun.NomPersonne;
import fr.cepage.domain.droits.UtilisateurId;
import fr.cepage.domain.referentiel.CodeValeur;
import fr.cepage.domain.structure.StructureCode;
import java.time.LocalDate;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;

/** Dossiers named by their situation, for tests. Each call gives another dossier, with an id and a number of its own. */
public final class Dossiers {
    /** « Today » wherever a test does not say otherwise. */
    public static final LocalDate AUJOURDHUI = LocalDate.of(2026, 6, 15);

    public static final StructureCode MARSEILLE = new StructureCode("13201S00");
    public static final StructureCode BORDEAUX = new StructureCode("33063S00");
    public static final UtilisateurId CLAIRE = new UtilisateurId("claire");
    /** Twenty years old today. */
    public static final LocalDate NAISSANCE = LocalDate.of(2006, 3, 12);

    public static final Justification CARTE_VUE =
            new Justification(new CodeValeur("CARTE_IDENTITE"), LocalDate.of(2026, 1, 8));

    private static final AtomicLong RANGS = new AtomicLong();

    private Dossiers() {}

    /** Non justifié, of Marseille, whose référent is Claire. */
    public static Dossier unDossier() {
        return unDossier(uneFiche());
    }

    public static Dossier unDossier(FicheDossier fiche) {
        return unDossier(MARSEILLE, fiche, null);
    }

    public static Dossier unDossierJustifie() {
        return unDossierJustifie(uneFiche());
    }

    public static Dossier unDossierJustifie(FicheDossier fiche) {
        return unDossier(MARSEILLE, fiche, CARTE_VUE);
    }

    /** Justifié. */
    public static Dossier unDossierDe(StructureCode structure) {
        return unDossier(structure, uneFiche(), CARTE_VUE);
    }

    /** Justifié, of somebody of that name. */
    public static Dossier unDossierAuNomDe(String nom, String prenom) {
        return unDossierAuNomDe(nom, null, prenom, NAISSANCE);
    }

    /** Justifié. */
    public static Dossier unDossierAuNomDe(String nom, @Nullable String usage, String prenom, LocalDate naissance) {
        return unDossierJustifie(uneFiche(uneIdentite(nom, usage, prenom, naissance)));
    }

    /** Justifié, so that only the age decides. */
    public static Dossier unJeuneNeLe(LocalDate naissance) {
        return unDossierJustifie(uneFicheNeeLe(naissance));
    }

    /** Justifié, without a conseiller référent. */
    public static Dossier unDossierSansReferent() {
        return unDossierJustifie(new FicheDossier(uneIdentite(), Coordonnees.VIDES, Complements.VIDES, null));
    }

    /** Justifié, of that value of the list {@code situations}. */
    public static Dossier unDossierDeSituation(String situation) {
        Complements complements = new Complements(new CodeValeur(situation), null);
        return unDossierJustifie(new FicheDossier(uneIdentite(), Coordonnees.VIDES, complements, CLAIRE));
    }

    public static Dossier unDossier(
            StructureCode structure, FicheDossier fiche, @Nullable Justification justification) {
        NumeroDossier numero = NumeroDossier.de(structure, RANGS.incrementAndGet());
        return new Dossier(new DossierId(IdentifiantsDeTest.nouveau()), structure, numero, fiche, justification, 0);
    }

    public static FicheDossier uneFiche() {
        return uneFiche(uneIdentite());
    }

    public static FicheDossier uneFiche(Identite identite) {
        return new FicheDossier(identite, Coordonnees.VIDES, Complements.VIDES, CLAIRE);
    }

    public static FicheDossier uneFicheNeeLe(LocalDate naissance) {
        return uneFiche(uneIdentite("MARTIN", "Léa", naissance));
    }

    public static Identite uneIdentite() {
        return uneIdentite("MARTIN", "Léa", NAISSANCE);
    }

    public static Identite uneIdentite(String nom, String prenom, LocalDate naissance) {
        return uneIdentite(nom, null, prenom, naissance);
    }

    private static Identite uneIdentite(String nom, @Nullable String usage, String prenom, LocalDate naissance) {
        return new Identite(
                new CodeValeur("MME"),
                new NomPersonne(nom),
                NomPersonne.lire(usage),
                new NomPersonne(prenom),
                new DateNaissance(naissance));
    }
}
