package fr.cepage.application.offre;

import fr.cepage.application.offre.SaisieOffre.SaisieConditions;
import fr.cepage.application.saisie.Lecteur;
import fr.cepage.domain.commun.RefusValeur;
import fr.cepage.domain.droits.UtilisateurId;
import fr.cepage.domain.offre.ConditionsMer;
import fr.cepage.domain.offre.FicheOffre;
import fr.cepage.domain.offre.PeriodeOffre;
import fr.cepage.domain.offre.RefusOffre;
import fr.cepage.domain.referentiel.CodeValeur;
import fr.cepage.domain.referentiel.Liste;
import java.time.LocalDate;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Turns what was typed for an offer into the domain's values, or refuses all that is wrong with it at once (OFF-01). */
final class LectureOffre {

    private final Lecteur<FicheOffre> lecteur;

    /** @param lecteur of the sheet before */
    LectureOffre(Lecteur<FicheOffre> lecteur) {
        this.lecteur = lecteur;
    }

    FicheOffre lire(SaisieOffre saisie) {
        CodeValeur origine = exiger("origine", Liste.ORIGINES_OFFRE, saisie.origine(), FicheOffre::origine);
        CodeValeur theme = exiger("theme", Liste.THEMES, saisie.theme(), FicheOffre::theme);
        CodeValeur acte = exiger("acteService", Liste.ACTES_SERVICE, saisie.acteService(), FicheOffre::acteService);
        String acteRegional = ligne("acteServiceRegional", saisie.acteServiceRegional());
        String type = ligne("type", saisie.type());
        String nom = exiger("nom", lecteur.ligne("nom", saisie.nom(), FicheOffre.NOM_MAX));
        PeriodeOffre periode = periode(saisie.dateDebut(), saisie.dateFin());
        CodeValeur etat = exiger("etat", Liste.ETATS_OFFRE, saisie.etat(), FicheOffre::etat);
        UtilisateurId referent = exiger(
                "conseillerReferent",
                lecteur.personne("conseillerReferent", saisie.conseillerReferent(), FicheOffre::conseillerReferent));
        String contrat = ligne("contrat", saisie.contrat());
        String partenaire = ligne("partenaire", saisie.partenaire());
        CodeValeur mesure = lecteur.liste(
                "mesureNationale", Liste.MESURES_NATIONALES, saisie.mesureNationale(), FicheOffre::mesureNationale);
        ConditionsMer conditions = conditions(saisie.conditions());
        lecteur.violations().lever();
        return new FicheOffre(
                Objects.requireNonNull(origine),
                Objects.requireNonNull(theme),
                Objects.requireNonNull(acte),
                acteRegional,
                type,
                Objects.requireNonNull(nom),
                Objects.requireNonNull(periode),
                Objects.requireNonNull(etat),
                Objects.requireNonNull(referent),
                contrat,
                partenaire,
                mesure,
                Objects.requireNonNull(conditions));
    }

    private @Nullable CodeValeur exiger(
            String champ, Liste liste, @Nullable String saisie, Function<FicheOffre, CodeValeur> ancienne) {
        return exiger(champ, lecteur.liste(champ, liste, saisie, ancienne));
    }

    private <T> @Nullable T exiger(String champ, @Nullable T valeur) {
        return lecteur.exiger(champ, valeur, RefusOffre.CHAMP_OBLIGATOIRE);
    }

    private @Nullable String ligne(String champ, @Nullable String saisie) {
        return lecteur.ligne(champ, saisie, FicheOffre.LIGNE_MAX);
    }

    private @Nullable PeriodeOffre periode(@Nullable LocalDate debut, @Nullable LocalDate fin) {
        exiger("dateDebut", debut);
        return lecteur.valeur("dateFin", () -> debut == null ? null : new PeriodeOffre(debut, fin));
    }

    private @Nullable ConditionsMer conditions(SaisieConditions saisie) {
        String texte =
                lecteur.texte("conditions.texte", saisie.texte(), ConditionsMer.TEXTE_MAX, RefusValeur.TROP_LONG);
        return lecteur.valeur(
                "conditions", () -> new ConditionsMer(texte, saisie.ageMin(), saisie.ageMax(), saisie.places()));
    }
}
