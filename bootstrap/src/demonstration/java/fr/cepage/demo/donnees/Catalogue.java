package fr.cepage.demo.donnees;

import fr.cepage.domain.commun.Horloge;
import fr.cepage.domain.commun.Identifiants;
import fr.cepage.domain.droits.Utilisateur;
import fr.cepage.domain.offre.ChangementOffre;
import fr.cepage.domain.offre.ConditionsMer;
import fr.cepage.domain.offre.FicheOffre;
import fr.cepage.domain.offre.Offre;
import fr.cepage.domain.offre.OffreId;
import fr.cepage.domain.offre.OffreRepository;
import fr.cepage.domain.offre.PeriodeOffre;
import fr.cepage.domain.referentiel.CodeValeur;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** The offers of service of each structure, in every state, attached to the measure CEP and not. */
final class Catalogue {

    private static final String CEP = "CEP";
    private static final String PERMANENTE = "PERMANENTE";
    private static final String TEMPORAIRE = "TEMPORAIRE";
    private static final String FERMEE = "FERMEE";

    private final OffreRepository offres;
    private final Identifiants identifiants;
    private final Horloge horloge;

    Catalogue(OffreRepository offres, Identifiants identifiants, Horloge horloge) {
        this.offres = offres;
        this.identifiants = identifiants;
        this.horloge = horloge;
    }

    /** Stores those of that structure, its people in turn being who answers for them; gives them back. */
    List<Offre> remplir(Effectif effectif, LocalDate aujourdhui) {
        List<Modele> modeles = modeles(aujourdhui);
        return IntStream.range(0, modeles.size())
                .mapToObj(rang -> enregistrer(
                        modeles.get(rang),
                        effectif,
                        effectif.personnes().get(rang % effectif.personnes().size())))
                .toList();
    }

    private Offre enregistrer(Modele modele, Effectif effectif, Utilisateur referent) {
        Offre offre = offres.save(Offre.creer(
                new OffreId(identifiants.nouveau()), effectif.structure().code(), modele.fiche(referent)));
        offres.add(ChangementOffre.de(
                offre, horloge.maintenant(), effectif.personnes().getLast().id(), List.of()));
        return offre;
    }

    private static List<Modele> modeles(LocalDate jour) {
        PeriodeOffre depuisLongtemps = new PeriodeOffre(jour.minusYears(2), null);
        PeriodeOffre bientotFinie = new PeriodeOffre(jour.minusMonths(2), jour.plusMonths(3));
        return List.of(
                Modele.de("Offre CEP", "ORIENTATION", "ENTRETIEN_PROJET", depuisLongtemps, PERMANENTE)
                        .dans(null, null, CEP),
                Modele.de(
                                "Accueil et information CEP",
                                "ORIENTATION",
                                "INFO_CONSEIL_FORMATION",
                                depuisLongtemps,
                                PERMANENTE)
                        .dans(null, null, CEP)
                        .sous(new ConditionsMer("Réunion collective, sans rendez-vous.", 16, null, 15)),
                Modele.de(
                        "Atelier projet professionnel", "ORIENTATION", "ENTRETIEN_PROJET", depuisLongtemps, PERMANENTE),
                Modele.de(
                        "Atelier CV et lettre de motivation",
                        "EMPLOI",
                        "AIDE_CANDIDATURE",
                        depuisLongtemps,
                        PERMANENTE),
                Modele.de(
                        "Simulation d'entretien d'embauche", "EMPLOI", "AIDE_CANDIDATURE", depuisLongtemps, PERMANENTE),
                Modele.de("Info. métiers du soin", "FORMATION", "INFO_CONSEIL_FORMATION", bientotFinie, TEMPORAIRE)
                        .dans(null, "Institut de formation en soins infirmiers", CEP),
                Modele.de(
                                "AFPA – Réceptionniste en hôtellerie (H/F)",
                                "FORMATION",
                                "INFO_CONSEIL_FORMATION",
                                bientotFinie,
                                TEMPORAIRE)
                        .dans("Contrat de professionnalisation", "Afpa", null)
                        .sous(new ConditionsMer("Anglais scolaire ; disponible le week-end.", 18, 25, 12)),
                Modele.de(
                                "Greta – Remise à niveau et code de la route",
                                "FORMATION",
                                "INFO_CONSEIL_FORMATION",
                                bientotFinie,
                                TEMPORAIRE)
                        .dans(null, "Greta", null)
                        .sous(new ConditionsMer(null, 17, null, 8)),
                Modele.de(
                                "Prépa apprentissage, prochaine session",
                                "FORMATION",
                                "INFO_CONSEIL_FORMATION",
                                new PeriodeOffre(jour.plusWeeks(3), jour.plusMonths(6)),
                                TEMPORAIRE)
                        .dans("Contrat d'apprentissage", "CFA interprofessionnel", null)
                        .sous(new ConditionsMer("Rupture de contrat ou sans solution.", 16, 29, 20)),
                Modele.de(
                        "Accompagnement vers le logement",
                        "VIE_SOCIALE",
                        "ENTRETIEN_PROJET",
                        new PeriodeOffre(jour.plusDays(1), null),
                        PERMANENTE),
                Modele.de(
                        "Forum de l'emploi saisonnier",
                        "EMPLOI",
                        "ATELIER_RECHERCHE_EMPLOI",
                        new PeriodeOffre(jour.minusMonths(5), jour.minusMonths(4)),
                        TEMPORAIRE),
                Modele.de(
                                "Rencontre entreprises du bâtiment",
                                "EMPLOI",
                                "ATELIER_RECHERCHE_EMPLOI",
                                new PeriodeOffre(jour.minusMonths(1), jour.minusDays(1)),
                                TEMPORAIRE)
                        .dans(null, "Fédération du bâtiment", CEP),
                Modele.de(
                                "Entretien d'information CEP (ancienne formule)",
                                "ORIENTATION",
                                "ENTRETIEN_PROJET",
                                depuisLongtemps,
                                FERMEE)
                        .dans(null, null, CEP),
                Modele.de(
                        "Aide au financement du permis de conduire",
                        "VIE_SOCIALE",
                        "AIDE_CANDIDATURE",
                        depuisLongtemps,
                        FERMEE));
    }

    /** An offer but for who answers for it. */
    private record Modele(
            String nom,
            String theme,
            String acteService,
            PeriodeOffre periode,
            String etat,
            @Nullable String contrat,
            @Nullable String partenaire,
            @Nullable String mesure,
            ConditionsMer conditions) {

        static Modele de(String nom, String theme, String acteService, PeriodeOffre periode, String etat) {
            return new Modele(nom, theme, acteService, periode, etat, null, null, null, ConditionsMer.VIDES);
        }

        Modele dans(@Nullable String nouveau, @Nullable String avec, @Nullable String pour) {
            return new Modele(nom, theme, acteService, periode, etat, nouveau, avec, pour, conditions);
        }

        Modele sous(ConditionsMer nouvelles) {
            return new Modele(nom, theme, acteService, periode, etat, contrat, partenaire, mesure, nouvelles);
        }

        FicheOffre fiche(Utilisateur referent) {
            return new FicheOffre(
                    new CodeValeur(partenaire == null ? "ML" : "AUTRE"),
                    new CodeValeur(theme),
                    new CodeValeur(acteService),
                    null,
                    null,
                    nom,
                    periode,
                    new CodeValeur(etat),
                    referent.id(),
                    contrat,
                    partenaire,
                    CodeValeur.lire(mesure),
                    conditions);
        }
    }
}
