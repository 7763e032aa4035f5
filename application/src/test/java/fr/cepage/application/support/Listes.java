package fr.cepage.application.support;

import fr.cepage.domain.referentiel.CodeValeur;
import fr.cepage.domain.referentiel.Liste;
import fr.cepage.domain.referentiel.ValeurListe;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The values that tests choose among: those of the sources, as far as a test needs them. */
public final class Listes {
    /** Since that day only the new motifs can be chosen (CLO-06). */
    public static final LocalDate NOUVEAUX_MOTIFS = LocalDate.of(2021, 7, 13);

    /** Added by Marseille to its own list. */
    public static final ValeurListe AIGUILLEUR_DE_MARSEILLE =
            valeur(Liste.AIGUILLEURS, "PLIE_MARSEILLE", "PLIE de Marseille", 1, null, null, null, false);

    /** Selectable until the end of 2025 only. */
    public static final ValeurListe AIGUILLEUR_PERIME =
            valeur(Liste.AIGUILLEURS, "OPACIF", "Opacif", 9, null, LocalDate.of(2025, 12, 31), "CAP_EMPLOI", true);

    /** The only context of the tests with a help text. */
    public static final ValeurListe CONTEXTE_CEP = new ValeurListe(
            Liste.CONTEXTES_EVENEMENT,
            new CodeValeur("CEP"),
            "CEP",
            0,
            "Pour les entretiens les plus représentatifs de la démarche CEP",
            null,
            null,
            null,
            null,
            true);

    private Listes() {}

    /** The national values, each list in its order. */
    public static List<ValeurListe> nationales() {
        List<ValeurListe> valeurs = new ArrayList<>();
        valeurs.addAll(actuelles(Liste.CIVILITES, "MME", "Madame", "M", "Monsieur"));
        valeurs.addAll(actuelles(
                Liste.PIECES_IDENTITE, "CARTE_IDENTITE", "Carte nationale d'identité", "PASSEPORT", "Passeport"));
        valeurs.addAll(actuelles(
                Liste.AIGUILLEURS,
                "MA_ML_SUITE_NIVEAU_1",
                "Ma ML – suite niveau 1",
                "MA_ML_ENTREE_DIRECTE",
                "Ma ML – entrée directe niveau 2 ou 3",
                "CAP_EMPLOI",
                "Cap emploi"));
        valeurs.add(AIGUILLEUR_PERIME);
        valeurs.addAll(actuelles(
                Liste.MOTIFS_SOLLICITATION,
                "PREMIERE_INSERTION",
                "S'insérer pour la première fois sur le marché du travail",
                "TROUVER_EMPLOI",
                "Trouver ou retrouver un emploi"));
        valeurs.addAll(actuelles(
                Liste.TYPES_PROJET,
                "RECONVERSION",
                "Reconversion ou nouvelle orientation professionnelle",
                "PROMOTION_SOCIALE",
                "Promotion sociale"));
        valeurs.addAll(actuelles(
                Liste.SITUATIONS,
                "DEMANDEUR_EMPLOI",
                "Demandeur d'emploi",
                "SCOLAIRE_ETUDIANT",
                "Scolaire ou étudiant sans emploi",
                "RETRAITE",
                "Retraité sans emploi"));
        valeurs.addAll(motifsSortie());
        valeurs.addAll(actuelles(
                Liste.MOTIFS_FIN_PACEA, "AUTONOMIE_ACQUISE", "Autonomie acquise", "DEMANDE_JEUNE", "Demande du jeune"));
        valeurs.addAll(actuelles(
                Liste.FINANCEURS,
                "CPF",
                "Compte personnel de formation (CPF)",
                "REGION",
                "Conseil régional",
                "FRANCE_TRAVAIL",
                "France Travail"));
        valeurs.addAll(evenements());
        valeurs.addAll(offres());
        return valeurs;
    }

    private static List<ValeurListe> evenements() {
        List<ValeurListe> valeurs = new ArrayList<>();
        valeurs.add(CONTEXTE_CEP);
        valeurs.addAll(actuelles(
                Liste.CONTEXTES_EVENEMENT,
                "GENERAL",
                "Événement général",
                "ACCUEIL",
                "Accueil et information",
                "EMPLOI",
                "Emploi",
                "SANTE",
                "Santé"));
        valeurs.addAll(actuelles(
                Liste.SENS_EVENEMENT,
                "JEUNE_VERS_STRUCTURE",
                "Jeune vers Structure",
                "STRUCTURE_VERS_JEUNE",
                "Structure vers Jeune"));
        valeurs.addAll(actuelles(
                Liste.NATURES_EVENEMENT, "ENTRETIEN_INDIVIDUEL", "Entretien individuel", "TELEPHONE", "Téléphone"));
        valeurs.addAll(actuelles(Liste.LIEUX_ACCUEIL, "SIEGE", "Siège"));
        valeurs.addAll(actuelles(
                Liste.FONCTIONS, "CONSEILLER", "Conseiller en insertion", "CHARGE_ACCUEIL", "Chargé d'accueil"));
        return valeurs;
    }

    private static List<ValeurListe> offres() {
        List<ValeurListe> valeurs = new ArrayList<>();
        valeurs.addAll(actuelles(Liste.ORIGINES_OFFRE, "ML", "ML", "AUTRE", "Autre"));
        valeurs.addAll(
                actuelles(Liste.THEMES, "FORMATION", "Formation", "EMPLOI", "Emploi", "ORIENTATION", "Orientation"));
        valeurs.addAll(actuelles(
                Liste.ACTES_SERVICE,
                "INFO_CONSEIL_FORMATION",
                "Info. Conseil sur les formations",
                "ATELIER_RECHERCHE_EMPLOI",
                "Atelier de recherche d'emploi"));
        valeurs.addAll(actuelles(
                Liste.ETATS_OFFRE, "PERMANENTE", "Permanente", "TEMPORAIRE", "Temporaire", "FERMEE", "Fermée"));
        valeurs.addAll(actuelles(Liste.MESURES_NATIONALES, "CEP", "CEP"));
        return valeurs;
    }

    private static List<ValeurListe> motifsSortie() {
        LocalDate veille = NOUVEAUX_MOTIFS.minusDays(1);
        return List.of(
                valeur(Liste.MOTIFS_SORTIE, "DEMENAGEMENT", "Déménagement", 1, null, veille, "AUTRE_MOTIF", true),
                valeur(Liste.MOTIFS_SORTIE, "LIMITE_AGE", "Limite d'âge (26 ans)", 2, null, veille, null, true),
                valeur(Liste.MOTIFS_SORTIE, "REPRISE_EMPLOI", "Reprise d'emploi", 3, NOUVEAUX_MOTIFS, null, null, true),
                valeur(
                        Liste.MOTIFS_SORTIE,
                        "SANS_NOUVELLE_6_MOIS",
                        "Sans nouvelle de la personne depuis 6 mois",
                        5,
                        NOUVEAUX_MOTIFS,
                        null,
                        null,
                        true),
                valeur(
                        Liste.MOTIFS_SORTIE,
                        "DOUBLE_ACCOMPAGNEMENT",
                        "Bénéficiaire en double accompagnement",
                        6,
                        NOUVEAUX_MOTIFS,
                        null,
                        null,
                        true),
                valeur(Liste.MOTIFS_SORTIE, "AUTRE_MOTIF", "Autre motif", 4, NOUVEAUX_MOTIFS, null, null, true));
    }

    private static List<ValeurListe> actuelles(Liste liste, String... codesEtLibelles) {
        List<ValeurListe> valeurs = new ArrayList<>();
        for (int i = 0; i < codesEtLibelles.length; i += 2) {
            valeurs.add(valeur(liste, codesEtLibelles[i], codesEtLibelles[i + 1], i / 2 + 1, null, null, null, true));
        }
        return valeurs;
    }

    public static ValeurListe valeur(
            Liste liste,
            String code,
            String libelle,
            int ordre,
            @Nullable LocalDate depuis,
            @Nullable LocalDate jusquAu,
            @Nullable String correspondance,
            boolean national) {
        return new ValeurListe(
                liste,
                new CodeValeur(code),
                libelle,
                ordre,
                null,
                depuis,
                jusquAu,
                CodeValeur.lire(correspondance),
                null,
                national);
    }
}
