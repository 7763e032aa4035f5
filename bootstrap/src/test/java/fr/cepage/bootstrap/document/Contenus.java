package fr.cepage.bootstrap.document;

import fr.cepage.application.commun.PersonneVue;
import fr.cepage.application.commun.ValeurVue;
import fr.cepage.application.dispositif.DispositifCepVue;
import fr.cepage.application.document.ContenuDocument;
import fr.cepage.application.document.SaisieFicheLiaison;
import fr.cepage.application.dossier.DossierVue;
import fr.cepage.application.evenement.EvenementVue;
import fr.cepage.application.projet.SaisiePlan;
import fr.cepage.application.projet.SaisieProjet;
import fr.cepage.domain.dispositif.ActionCep;
import fr.cepage.domain.dispositif.DispositifCepId;
import fr.cepage.domain.dispositif.EtatCep;
import fr.cepage.domain.dispositif.PeriodePhase;
import fr.cepage.domain.dispositif.PhaseCep;
import fr.cepage.domain.document.TypeDocument;
import fr.cepage.domain.dossier.Coordonnees;
import fr.cepage.domain.dossier.DossierId;
import fr.cepage.domain.dossier.StatutDossier;
import fr.cepage.domain.droits.UtilisateurId;
import fr.cepage.domain.evenement.EtatEvenement;
import fr.cepage.domain.evenement.EvenementId;
import fr.cepage.domain.projet.EtapeId;
import fr.cepage.domain.projet.Projets;
import fr.cepage.domain.referentiel.CodeValeur;
import fr.cepage.domain.structure.Structure;
import fr.cepage.domain.structure.StructureCode;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;

/** What documents of an invented young person tell, for tests and for the examples of docs. */
final class Contenus {
    static final LocalDate JOUR = LocalDate.of(2026, 11, 26);

    private static final PersonneVue CLAIRE = new PersonneVue(new UtilisateurId("claire"), "Claire Martin");
    private static final DossierId DOSSIER = new DossierId(UUID.fromString("01980000-0000-7000-8000-0000000000d0"));

    private static final List<String> PROPOS = List.of(
            "Ce qui vous plaît dans l'aide à domicile, et ce que vous voulez changer.",
            "Le métier d'aide-soignante : ce qu'il demande, où il s'apprend.",
            "Le financement de la formation et les pièces à réunir.",
            "La préparation de l'entretien de sélection.");

    private Contenus() {}

    static ContenuDocument synthese(TypeDocument type) {
        return synthese(
                type,
                SaisieProjet.de(Projets.unContenuComplet()),
                SaisiePlan.de(Projets.unPlanComplet()),
                entretiens(4));
    }

    static ContenuDocument synthese(
            TypeDocument type, SaisieProjet projet, SaisiePlan plan, List<EvenementVue> entretiens) {
        return contenu(type, 2, projet, plan, entretiens);
    }

    static ContenuDocument apercu(SaisieProjet projet, SaisiePlan plan) {
        return contenu(TypeDocument.SYNTHESE_COMPLETE, 0, projet, plan, List.of());
    }

    private static ContenuDocument contenu(
            TypeDocument type, int numero, SaisieProjet projet, SaisiePlan plan, List<EvenementVue> entretiens) {
        return new ContenuDocument(
                type,
                numero,
                JOUR,
                structure(),
                dossier("Inès", "Leroux"),
                cep(),
                projet,
                plan,
                Map.of("REGION", "Conseil régional", "FRANCE_TRAVAIL", "France Travail"),
                Set.of(new EtapeId(Projets.FINANCER.valeur())),
                entretiens,
                List.of("Clarifier la demande", "Repérer les compétences transférables"),
                null,
                LocalDateTime.of(2026, 12, 10, 14, 0));
    }

    static ContenuDocument ficheLiaison() {
        return ficheLiaison(new SaisieFicheLiaison(
                "Changer de métier sans perdre son salaire.",
                "Le conseil en évolution professionnelle, ses trois niveaux, les métiers du soin.",
                "Continuer avec un conseiller de Cap emploi.",
                JOUR.minusDays(2),
                "Cap emploi 13",
                "Accueil : 04 00 00 00 00",
                JOUR));
    }

    static ContenuDocument ficheLiaison(SaisieFicheLiaison liaison) {
        return new ContenuDocument(
                TypeDocument.FICHE_LIAISON,
                1,
                JOUR,
                structure(),
                dossier("Inès", "Leroux"),
                null,
                SaisieProjet.VIDE,
                SaisiePlan.VIDE,
                Map.of(),
                Set.of(),
                List.of(),
                List.of(),
                liaison,
                null);
    }

    static List<EvenementVue> entretiens(int nombre) {
        return IntStream.range(0, nombre)
                .mapToObj(rang -> entretien(JOUR.minusDays(7L * (nombre - rang)), rang))
                .toList();
    }

    private static EvenementVue entretien(LocalDate jour, int rang) {
        return new EvenementVue(
                new EvenementId(new UUID(1, rang)),
                DOSSIER,
                1,
                jour,
                List.of(
                        valeur("CEP", "Conseil en évolution professionnelle"),
                        valeur("FORMATION", "Formation, qualification")),
                valeur("ENTRANT", "Entrant"),
                valeur("ENTRETIEN_INDIVIDUEL", "Entretien individuel"),
                valeur("SIEGE", "Siège"),
                valeur("CONSEILLER", "Conseiller"),
                CLAIRE,
                PROPOS.get(rang % PROPOS.size()),
                false,
                45,
                List.of(valeur("N2_COMPETENCES", "Repérer et valoriser les compétences")),
                EtatEvenement.CLOS,
                null,
                true,
                List.of());
    }

    private static Structure structure() {
        return new Structure(
                new StructureCode("13201S00"),
                "Mission Locale de Marseille",
                null,
                null,
                null,
                ZoneId.of("Europe/Paris"));
    }

    private static DossierVue dossier(String prenom, String nom) {
        return new DossierVue(
                DOSSIER,
                1,
                new StructureCode("13201S00"),
                "1320100001",
                new DossierVue.IdentiteVue(valeur("MADAME", "Madame"), "Haddad", nom, prenom, LocalDate.of(2003, 3, 9)),
                Coordonnees.VIDES,
                null,
                null,
                CLAIRE,
                StatutDossier.JUSTIFIE,
                null,
                3,
                false,
                null);
    }

    private static DispositifCepVue cep() {
        return new DispositifCepVue(
                new DispositifCepId(new UUID(2, 2)),
                DOSSIER,
                1,
                LocalDate.of(2026, 3, 9),
                LocalDate.of(2026, 3, 9),
                new DispositifCepVue.RenseignementsVue(
                        valeur("ORIENTATION", "Orientation"), valeur("PROJET", "Projet"), null, CLAIRE, null, null),
                false,
                EtatCep.EN_COURS,
                PhaseCep.PHASE_3,
                List.of(
                        new PeriodePhase(PhaseCep.PHASE_2, LocalDate.of(2026, 3, 9), LocalDate.of(2026, 9, 30)),
                        new PeriodePhase(PhaseCep.PHASE_3, LocalDate.of(2026, 10, 1), null)),
                null,
                null,
                Map.of(ActionCep.CLOTURER, List.of()),
                List.of(),
                null,
                LocalDate.of(2026, 2, 12),
                null,
                Set.of());
    }

    private static ValeurVue valeur(String code, String libelle) {
        return new ValeurVue(new CodeValeur(code), libelle, null);
    }
}
