package fr.cepage.application.evenement;

import fr.cepage.application.saisie.Lecteur;
import fr.cepage.domain.commun.Duree;
import fr.cepage.domain.evenement.ActesRealises;
import fr.cepage.domain.evenement.Commentaire;
import fr.cepage.domain.evenement.Contextes;
import fr.cepage.domain.evenement.FicheEvenement;
import fr.cepage.domain.evenement.RefusEvenement;
import fr.cepage.domain.referentiel.CodeValeur;
import fr.cepage.domain.referentiel.Liste;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What was typed for an event, right or wrong (EVT-01).
 *
 * @param contextes codes, the first one primary; blank where a place was left free
 * @param intervenant {@code sub} of somebody of the structure
 * @param duree in minutes
 * @param actes codes of the activity reference (REF-01)
 */
public record SaisieEvenement(
        @Nullable LocalDate date,
        List<String> contextes,
        @Nullable String sens,
        @Nullable String nature,
        @Nullable String lieuAccueil,
        @Nullable String fonction,
        @Nullable String intervenant,
        @Nullable String commentaire,
        boolean sansRendezVous,
        @Nullable Integer duree,
        List<String> actes) {

    public SaisieEvenement {
        contextes = List.copyOf(contextes);
        actes = List.copyOf(actes);
    }

    /** What would have to be typed to get that sheet. */
    public static SaisieEvenement de(FicheEvenement fiche) {
        Commentaire commentaire = fiche.commentaire();
        return new SaisieEvenement(
                fiche.date(),
                codes(fiche.contextes().codes()),
                fiche.sens().valeur(),
                fiche.nature().valeur(),
                fiche.lieuAccueil().valeur(),
                fiche.fonction().valeur(),
                fiche.intervenant().sub(),
                commentaire == null ? null : commentaire.valeur(),
                fiche.sansRendezVous(),
                fiche.minutes(),
                codes(fiche.actes().codes()));
    }

    private static List<String> codes(List<CodeValeur> codes) {
        return codes.stream().map(CodeValeur::valeur).toList();
    }

    /**
     * The sheet, or nothing with all that is wrong noted.
     *
     * @param lecteur of the sheet that is changed, whose violations are this event's alone
     */
    Optional<FicheEvenement> lire(Lecteur<FicheEvenement> lecteur) {
        return FicheEvenement.de(
                date,
                lecteur.valeur("contextes", () -> Contextes.lire(contextes, code -> verifier(code, lecteur))),
                lecteur.liste("sens", Liste.SENS_EVENEMENT, sens, FicheEvenement::sens),
                lecteur.liste("nature", Liste.NATURES_EVENEMENT, nature, FicheEvenement::nature),
                lecteur.liste("lieuAccueil", Liste.LIEUX_ACCUEIL, lieuAccueil, FicheEvenement::lieuAccueil),
                lecteur.liste("fonction", Liste.FONCTIONS, fonction, FicheEvenement::fonction),
                lecteur.personne("intervenant", intervenant, FicheEvenement::intervenant),
                lecteur.valeur("commentaire", () -> Commentaire.lire(commentaire)),
                sansRendezVous,
                lecteur.valeur("duree", () -> Duree.lire(duree, RefusEvenement.DUREE)),
                new ActesRealises(
                        lecteur.actes("actes", actes, fiche -> fiche.actes().codes())),
                lecteur.appel().aujourdhui(),
                lecteur.violations());
    }

    private static void verifier(CodeValeur contexte, Lecteur<FicheEvenement> lecteur) {
        lecteur.liste(
                "contextes",
                Liste.CONTEXTES_EVENEMENT,
                contexte.valeur(),
                ancienne -> ancienne.contextes().codes().contains(contexte) ? contexte : null);
    }
}
