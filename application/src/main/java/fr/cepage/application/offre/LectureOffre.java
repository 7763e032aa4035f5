package fr.cepage.application.offre;

import fr.cepage.application.commun.Collaborator;
import fr.cepage.application.commun.Contexte;
import fr.cepage.application.droits.Personnes;
import fr.cepage.application.offre.SaisieOffre.SaisieConditions;
import fr.cepage.domain.commun.RefusValeur;
import fr.cepage.domain.commun.Texte;
import fr.cepage.domain.commun.Violations;
import fr.cepage.domain.droits.UtilisateurId;
import fr.cepage.domain.offre.CadreOffre;
import fr.cepage.domain.offre.ClassementOffre;
import fr.cepage.domain.offre.ConditionsMer;
import fr.cepage.domain.offre.FicheOffre;
import fr.cepage.domain.offre.PeriodeOffre;
import fr.cepage.domain.offre.RefusOffre;
import fr.cepage.domain.referentiel.ChoixDeValeurs;
import fr.cepage.domain.referentiel.CodeValeur;
import fr.cepage.domain.referentiel.Liste;
import fr.cepage.domain.referentiel.ReferentielRepository;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Turns what was typed for an offer into the domain's values, or refuses all that is wrong with it at once (OFF-01). */
@Collaborator
public class LectureOffre {

    private static final int NOM_MAX = 200;
    private static final int LIGNE_MAX = 100;
    private static final int CONDITIONS_MAX = 1000;

    private final ReferentielRepository referentiel;
    private final Personnes personnes;

    public LectureOffre(ReferentielRepository referentiel, Personnes personnes) {
        this.referentiel = referentiel;
        this.personnes = personnes;
    }

    /** @param ancienne the sheet before; null at creation */
    public FicheOffre lire(SaisieOffre saisie, @Nullable FicheOffre ancienne, Contexte contexte) {
        Violations violations = new Violations();
        ValeursOffre valeurs = new ValeursOffre(
                new ChoixDeValeurs(referentiel, contexte.codeStructure(), contexte.aujourdhui(), violations),
                ancienne,
                violations);
        ClassementOffre classement = classement(saisie, valeurs, violations);
        String nom = violations.lire("nom", () -> Texte.ligne(saisie.nom(), NOM_MAX));
        violations.exiger("nom", nom, RefusOffre.CHAMP_OBLIGATOIRE);
        PeriodeOffre periode = periode(saisie.dateDebut(), saisie.dateFin(), violations);
        CodeValeur etat = valeurs.exiger("etat", Liste.ETATS_OFFRE, saisie.etat(), FicheOffre::etat);
        UtilisateurId referent = referent(saisie.conseillerReferent(), ancienne, contexte, violations);
        CadreOffre cadre = cadre(saisie, valeurs, violations);
        ConditionsMer conditions = conditions(saisie.conditions(), violations);
        violations.lever();
        return new FicheOffre(
                Objects.requireNonNull(classement),
                Objects.requireNonNull(nom),
                Objects.requireNonNull(periode),
                Objects.requireNonNull(etat),
                Objects.requireNonNull(referent),
                cadre,
                Objects.requireNonNull(conditions));
    }

    private static @Nullable ClassementOffre classement(
            SaisieOffre saisie, ValeursOffre valeurs, Violations violations) {
        CodeValeur origine = valeurs.exiger(
                "origine",
                Liste.ORIGINES_OFFRE,
                saisie.origine(),
                f -> f.classement().origine());
        CodeValeur theme = valeurs.exiger(
                "theme", Liste.THEMES, saisie.theme(), f -> f.classement().theme());
        CodeValeur acteService = valeurs.exiger(
                "acteService",
                Liste.ACTES_SERVICE,
                saisie.acteService(),
                f -> f.classement().acteService());
        String acteRegional = ligne("acteServiceRegional", saisie.acteServiceRegional(), violations);
        String type = ligne("type", saisie.type(), violations);
        return origine == null || theme == null || acteService == null
                ? null
                : new ClassementOffre(origine, theme, acteService, acteRegional, type);
    }

    private static CadreOffre cadre(SaisieOffre saisie, ValeursOffre valeurs, Violations violations) {
        return new CadreOffre(
                ligne("contrat", saisie.contrat(), violations),
                ligne("partenaire", saisie.partenaire(), violations),
                valeurs.lire(
                        "mesureNationale",
                        Liste.MESURES_NATIONALES,
                        saisie.mesureNationale(),
                        f -> f.cadre().mesureNationale()));
    }

    private static @Nullable String ligne(String champ, @Nullable String saisie, Violations violations) {
        return violations.lire(champ, () -> Texte.ligne(saisie, LIGNE_MAX));
    }

    private static @Nullable PeriodeOffre periode(
            @Nullable LocalDate debut, @Nullable LocalDate fin, Violations violations) {
        violations.exiger("dateDebut", debut, RefusOffre.CHAMP_OBLIGATOIRE);
        return violations.lire("dateFin", () -> debut == null ? null : new PeriodeOffre(debut, fin));
    }

    private @Nullable UtilisateurId referent(
            @Nullable String sub, @Nullable FicheOffre ancienne, Contexte contexte, Violations violations) {
        UtilisateurId referent = violations.lire(
                "conseillerReferent",
                () -> personnes.lire(
                        sub, ancienne == null ? null : ancienne.conseillerReferent(), contexte.codeStructure()));
        violations.exiger("conseillerReferent", referent, RefusOffre.CHAMP_OBLIGATOIRE);
        return referent;
    }

    private static @Nullable ConditionsMer conditions(SaisieConditions saisie, Violations violations) {
        String texte = violations.lire(
                "conditions.texte", () -> Texte.commentaire(saisie.texte(), CONDITIONS_MAX, RefusValeur.TROP_LONGUE));
        return violations.lire(
                "conditions", () -> new ConditionsMer(texte, saisie.ageMin(), saisie.ageMax(), saisie.places()));
    }
}
