package fr.cepage.domain.offre;

import fr.cepage.domain.commun.IdentifiantsDeTest;
import fr.cepage.domain.dossier.Dossiers;
import fr.cepage.domain.referentiel.CodeValeur;
import fr.cepage.domain.structure.StructureCode;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Offers named by their situation on {@link Dossiers#AUJOURDHUI}, for tests. Each call gives another offer. */
public final class Offres {
    public static final LocalDate DEBUT = LocalDate.of(2026, 1, 5);

    private static final PeriodeOffre SANS_FIN = new PeriodeOffre(DEBUT, null);

    private Offres() {}

    /** Permanente, of Marseille, attached to no measure. */
    public static Offre uneOffre() {
        return uneOffre(uneFiche());
    }

    public static Offre uneOffre(String nom) {
        return uneOffre(uneFiche(nom, SANS_FIN, "PERMANENTE", null));
    }

    /** Attached to the measure CEP: proposing it makes a level 1. */
    public static Offre uneOffreCep() {
        return uneOffre(uneFiche("Offre CEP", SANS_FIN, "PERMANENTE", "CEP"));
    }

    public static Offre uneOffreFermee() {
        return uneOffre(uneFiche("Offre fermée", SANS_FIN, "FERMEE", null));
    }

    /** Ended yesterday. */
    public static Offre uneOffreTerminee() {
        PeriodeOffre periode = new PeriodeOffre(DEBUT, Dossiers.AUJOURDHUI.minusDays(1));
        return uneOffre(uneFiche("Offre terminée", periode, "TEMPORAIRE", null));
    }

    /** Begins tomorrow. */
    public static Offre uneOffreAVenir() {
        PeriodeOffre periode = new PeriodeOffre(Dossiers.AUJOURDHUI.plusDays(1), null);
        return uneOffre(uneFiche("Offre à venir", periode, "TEMPORAIRE", null));
    }

    public static Offre uneOffreDe(StructureCode structure) {
        return uneOffre(structure, uneFiche());
    }

    public static Offre uneOffre(FicheOffre fiche) {
        return uneOffre(Dossiers.MARSEILLE, fiche);
    }

    public static Offre uneOffre(StructureCode structure, FicheOffre fiche) {
        return Offre.creer(new OffreId(IdentifiantsDeTest.nouveau()), structure, fiche);
    }

    public static FicheOffre uneFiche() {
        return uneFiche("Atelier projet professionnel", SANS_FIN, "PERMANENTE", null);
    }

    public static FicheOffre uneFiche(String nom, PeriodeOffre periode, String etat, @Nullable String mesure) {
        return new FicheOffre(
                new CodeValeur("ML"),
                new CodeValeur("FORMATION"),
                new CodeValeur("INFO_CONSEIL_FORMATION"),
                null,
                null,
                nom,
                periode,
                new CodeValeur(etat),
                Dossiers.CLAIRE,
                null,
                null,
                CodeValeur.lire(mesure),
                ConditionsMer.VIDES);
    }

    /** Every member is given. */
    public static FicheOffre uneFicheComplete() {
        return new FicheOffre(
                new CodeValeur("AUTRE"),
                new CodeValeur("EMPLOI"),
                new CodeValeur("ATELIER_RECHERCHE_EMPLOI"),
                "Prestation régionale",
                "Formation qualifiante",
                "AFPA – RÉCEPTIONNISTE (H/F) & HÔTELLERIE",
                new PeriodeOffre(DEBUT, LocalDate.of(2026, 12, 31)),
                new CodeValeur("TEMPORAIRE"),
                Dossiers.CLAIRE,
                "Contrat d'apprentissage",
                "Afpa",
                new CodeValeur("CEP"),
                new ConditionsMer("Permis B souhaité ;\nniveau 3 au moins…", 16, 25, 12));
    }

    public static FicheOffre avecTheme(FicheOffre fiche, String theme) {
        return new FicheOffre(
                fiche.origine(),
                new CodeValeur(theme),
                fiche.acteService(),
                fiche.acteServiceRegional(),
                fiche.type(),
                fiche.nom(),
                fiche.periode(),
                fiche.etat(),
                fiche.conseillerReferent(),
                fiche.contrat(),
                fiche.partenaire(),
                fiche.mesureNationale(),
                fiche.conditions());
    }
}
