package fr.cepage.application.support;

import fr.cepage.application.demande.SaisieDemande;
import fr.cepage.application.dispositif.SaisieCep;
import fr.cepage.application.dispositif.SaisieRenseignements;
import fr.cepage.application.dispositif.SaisieRenseignements.SaisieReferent;
import fr.cepage.application.dossier.SaisieDossier;
import fr.cepage.application.dossier.SaisieDossier.SaisieComplements;
import fr.cepage.application.dossier.SaisieDossier.SaisieCoordonnees;
import fr.cepage.application.evenement.SaisieEvenement;
import fr.cepage.application.liaison.SaisieLiaison;
import fr.cepage.application.offre.SaisieOffre;
import fr.cepage.application.offre.SaisieOffre.SaisieConditions;
import fr.cepage.application.rendezvous.SaisieRendezVous;
import fr.cepage.domain.dossier.Dossiers;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What is typed into forms, for tests. */
public final class Saisies {
    /** The required ones only. */
    public static final SaisieRenseignements RENSEIGNEMENTS =
            new SaisieRenseignements("MA_ML_ENTREE_DIRECTE", "PREMIERE_INSERTION", null, null, null, null);

    private Saisies() {}

    /** The required members only. */
    public static SaisieDossier unDossier() {
        return unDossier("Martin", "Léa", Dossiers.NAISSANCE);
    }

    public static SaisieDossier unDossier(String nom, String prenom, @Nullable LocalDate naissance) {
        return new SaisieDossier(
                "MME", nom, null, prenom, naissance, SaisieCoordonnees.VIDE, SaisieComplements.VIDE, null);
    }

    /** The same, for that adviser. */
    public static SaisieDossier unDossierSuiviPar(String sub) {
        return new SaisieDossier(
                "MME", "Martin", null, "Léa", Dossiers.NAISSANCE, SaisieCoordonnees.VIDE, SaisieComplements.VIDE, sub);
    }

    public static SaisieDossier unDossierVide() {
        return new SaisieDossier(null, null, null, null, null, SaisieCoordonnees.VIDE, SaisieComplements.VIDE, null);
    }

    /** The required members only: today, in phase 2. */
    public static SaisieCep unCep() {
        return unCepLe(Dossiers.AUJOURDHUI);
    }

    public static SaisieCep unCepLe(LocalDate entree) {
        return new SaisieCep(null, entree, "PHASE_2", accord(entree));
    }

    /** The required ones, and the agreement of that day. */
    public static SaisieRenseignements accord(@Nullable LocalDate accordLe) {
        return new SaisieRenseignements("MA_ML_ENTREE_DIRECTE", "PREMIERE_INSERTION", null, null, null, accordLe);
    }

    public static SaisieCep unCep(SaisieRenseignements renseignements) {
        return new SaisieCep(null, Dossiers.AUJOURDHUI, "PHASE_2", renseignements);
    }

    public static SaisieCep unCepVide() {
        return new SaisieCep(null, null, null, new SaisieRenseignements(null, null, null, null, null, null));
    }

    public static SaisieRenseignements aiguilleur(String code) {
        return new SaisieRenseignements(code, "PREMIERE_INSERTION", null, null, null, null);
    }

    public static SaisieRenseignements referent(@Nullable String sub, @Nullable String nom) {
        return new SaisieRenseignements(
                "MA_ML_ENTREE_DIRECTE",
                "PREMIERE_INSERTION",
                null,
                new SaisieReferent(sub, nom),
                null,
                Dossiers.AUJOURDHUI);
    }

    /** All that is required: an interview of today with Claire about that. */
    public static SaisieEvenement unEvenement(String... contextes) {
        return unEvenementDu(Dossiers.AUJOURDHUI, contextes);
    }

    public static SaisieEvenement unEvenementDu(@Nullable LocalDate date, String... contextes) {
        return new SaisieEvenement(
                date,
                List.of(contextes),
                "JEUNE_VERS_STRUCTURE",
                "ENTRETIEN_INDIVIDUEL",
                "SIEGE",
                "CONSEILLER",
                "claire",
                null,
                false,
                null,
                List.of());
    }

    public static SaisieEvenement unEvenementCommente(String commentaire) {
        return new SaisieEvenement(
                Dossiers.AUJOURDHUI,
                List.of("ACCUEIL"),
                "JEUNE_VERS_STRUCTURE",
                "ENTRETIEN_INDIVIDUEL",
                "SIEGE",
                "CONSEILLER",
                "claire",
                commentaire,
                true,
                null,
                List.of());
    }

    public static SaisieEvenement unEvenementVide() {
        return new SaisieEvenement(null, List.of(), null, null, null, null, null, null, false, null, List.of());
    }

    /** The required members only: permanente, of Rose, from today on. */
    public static SaisieOffre uneOffre() {
        return uneOffre("Atelier projet professionnel", null);
    }

    public static SaisieOffre uneOffre(@Nullable String nom, @Nullable String mesure) {
        return new SaisieOffre(
                "ML",
                "FORMATION",
                "INFO_CONSEIL_FORMATION",
                null,
                null,
                nom,
                Dossiers.AUJOURDHUI,
                null,
                "PERMANENTE",
                "rose",
                null,
                null,
                mesure,
                SaisieConditions.VIDES);
    }

    public static SaisieOffre uneOffreVide() {
        return new SaisieOffre(
                null, null, null, null, null, null, null, null, null, null, null, null, null, SaisieConditions.VIDES);
    }

    /** Of today. */
    public static SaisieDemande uneDemande() {
        return uneDemande(Dossiers.AUJOURDHUI, "FORMATION", null);
    }

    public static SaisieDemande uneDemande(
            @Nullable LocalDate date, @Nullable String nature, @Nullable String commentaire) {
        return new SaisieDemande(date, nature, commentaire, null);
    }

    /** Of today. */
    public static SaisieLiaison uneLiaison() {
        return new SaisieLiaison("Cap emploi 13", Dossiers.AUJOURDHUI, "Cherche une formation de cuisine");
    }

    /** Half an hour at the seat with Claire. */
    public static SaisieRendezVous unRendezVous(@Nullable LocalDateTime dateHeure) {
        return unRendezVous(dateHeure, 30, "SIEGE", "claire", "EMPLOI", null);
    }

    public static SaisieRendezVous unRendezVous(
            @Nullable LocalDateTime dateHeure,
            @Nullable Integer duree,
            @Nullable String lieu,
            @Nullable String intervenant,
            @Nullable String motif,
            @Nullable String etat) {
        return new SaisieRendezVous(dateHeure, duree, lieu, intervenant, motif, null, etat, null);
    }
}
