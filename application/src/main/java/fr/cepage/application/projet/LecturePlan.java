package fr.cepage.application.projet;

import fr.cepage.application.projet.SaisiePlan.SaisieAction;
import fr.cepage.application.projet.SaisiePlan.SaisieCodification;
import fr.cepage.application.projet.SaisiePlan.SaisieDepense;
import fr.cepage.application.projet.SaisiePlan.SaisieDispositif;
import fr.cepage.application.projet.SaisiePlan.SaisieEtape;
import fr.cepage.application.projet.SaisiePlan.SaisieFormation;
import fr.cepage.application.projet.SaisiePlan.SaisiePrestation;
import fr.cepage.application.projet.SaisiePlan.SaisieSuivi;
import fr.cepage.application.saisie.Lecteur;
import fr.cepage.domain.commun.RefusMetier;
import fr.cepage.domain.projet.ActionEtape;
import fr.cepage.domain.projet.Codification;
import fr.cepage.domain.projet.ContenuPlan;
import fr.cepage.domain.projet.Depense;
import fr.cepage.domain.projet.DispositifVise;
import fr.cepage.domain.projet.Etape;
import fr.cepage.domain.projet.EtatEtape;
import fr.cepage.domain.projet.Formation;
import fr.cepage.domain.projet.Jours;
import fr.cepage.domain.projet.Montant;
import fr.cepage.domain.projet.NatureSuivi;
import fr.cepage.domain.projet.Periode;
import fr.cepage.domain.projet.Prestation;
import fr.cepage.domain.projet.QuiAgit;
import fr.cepage.domain.projet.RefusPlan;
import fr.cepage.domain.projet.SuiviParcours;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Reads what was typed for a plan, noting all that is wrong with it (SYN-05 to SYN-07, SYN-17, SYN-18). */
final class LecturePlan {

    private final Lecteur<ContenuPlan> lecteur;
    private final EtapesConnues etapes;

    LecturePlan(Lecteur<ContenuPlan> lecteur, EtapesConnues etapes) {
        this.lecteur = lecteur;
        this.etapes = etapes;
    }

    /** What is right unless something was noted. */
    ContenuPlan lire(SaisiePlan saisie) {
        return new ContenuPlan(
                LectureLignes.elements(lecteur, "etapes", saisie.etapes(), this::etape),
                LectureLignes.elements(lecteur, "formations", saisie.formations(), LecturePlan::formation),
                LectureLignes.elements(lecteur, "dispositifs", saisie.dispositifs(), LecturePlan::dispositif),
                LectureLignes.elements(lecteur, "prestations", saisie.prestations(), LecturePlan::prestation),
                LectureLignes.elements(lecteur, "suivis", saisie.suivis(), LecturePlan::suivi),
                LectureLignes.elements(lecteur, "depenses", saisie.depenses(), LecturePlan::depense),
                LectureLignes.elements(
                        lecteur,
                        "financements",
                        saisie.financements(),
                        (partie, saisi) -> new LectureFinancement(partie, etapes).lire(saisi)));
    }

    private @Nullable Etape etape(Lecteur<ContenuPlan> partie, SaisieEtape saisie) {
        String objectif = intitule(partie, "objectif", saisie.objectif());
        Periode periode = Periode.de(saisie.debut(), saisie.echeance(), "echeance", partie.violations());
        EtatEtape etat = partie.valeur("etat", () -> EtatEtape.lire(saisie.etat()));
        return new Etape(
                etapes.lire(partie, saisie.id()),
                objectif,
                periode,
                Objects.requireNonNullElse(etat, EtatEtape.A_FAIRE),
                LectureLignes.elements(partie, "actions", saisie.actions(), LecturePlan::action));
    }

    private static ActionEtape action(Lecteur<?> partie, SaisieAction saisie) {
        return new ActionEtape(
                intitule(partie, "libelle", saisie.libelle()),
                partie.valeur("qui", () -> QuiAgit.lire(saisie.qui())),
                LectureLignes.ligne(partie, "tiers", saisie.tiers()),
                Jours.plausible(saisie.echeance(), "echeance", RefusPlan.DATE_ELOIGNEE, partie.violations()),
                passe(partie, "faiteLe", saisie.faiteLe()));
    }

    private static Formation formation(Lecteur<?> partie, SaisieFormation saisie) {
        return new Formation(
                LectureLignes.ligne(partie, "organisme", saisie.organisme()),
                intitule(partie, "intitule", saisie.intitule()),
                periode(partie, saisie.debut(), saisie.fin()),
                partie.valeur("heures", () -> heures(saisie.heures())),
                LectureLignes.texte(partie, "prerequis", saisie.prerequis()),
                LectureLignes.texte(partie, "certification", saisie.certification()));
    }

    private static @Nullable Integer heures(@Nullable Integer heures) {
        if (heures != null && (heures < Formation.HEURES_MIN || heures > Formation.HEURES_MAX)) {
            throw new RefusMetier(RefusPlan.HEURES, Formation.HEURES_MIN, Formation.HEURES_MAX);
        }
        return heures;
    }

    private static DispositifVise dispositif(Lecteur<?> partie, SaisieDispositif saisie) {
        return new DispositifVise(
                intitule(partie, "libelle", saisie.libelle()), periode(partie, saisie.debut(), saisie.fin()));
    }

    private static Prestation prestation(Lecteur<?> partie, SaisiePrestation saisie) {
        return new Prestation(
                intitule(partie, "libelle", saisie.libelle()),
                LectureLignes.ligne(partie, "prestataire", saisie.prestataire()),
                LectureLignes.texte(partie, "objectif", saisie.objectif()),
                periode(partie, saisie.debut(), saisie.fin()),
                LectureLignes.texte(partie, "attendus", saisie.attendus()),
                LectureLignes.texte(partie, "suivi", saisie.suivi()),
                LectureLignes.texte(partie, "resultat", saisie.resultat()),
                LectureLignes.texte(partie, "qualite", saisie.qualite()));
    }

    private static @Nullable SuiviParcours suivi(Lecteur<?> partie, SaisieSuivi saisie) {
        NatureSuivi nature = partie.exiger(
                "nature",
                partie.valeur("nature", () -> NatureSuivi.lire(saisie.nature())),
                RefusPlan.CHAMP_OBLIGATOIRE);
        String organisme = LectureLignes.ligne(partie, "organisme", saisie.organisme());
        Codification codification =
                partie.partieOuNull("codification", sous -> codification(sous, saisie.codification()));
        Periode periode = periode(partie, saisie.debut(), saisie.fin());
        String contacts = LectureLignes.texte(partie, "contacts", saisie.contacts());
        return nature == null ? null : new SuiviParcours(nature, organisme, codification, periode, contacts);
    }

    /** All of it, or nothing. */
    private static @Nullable Codification codification(Lecteur<?> partie, SaisieCodification saisie) {
        String systeme = LectureLignes.ligne(partie, "systeme", saisie.systeme());
        String code = LectureLignes.ligne(partie, "code", saisie.code());
        String libelle = LectureLignes.ligne(partie, "libelle", saisie.libelle());
        if (systeme == null && code == null && libelle == null) {
            return null;
        }
        partie.exiger("systeme", systeme, RefusPlan.CHAMP_OBLIGATOIRE);
        partie.exiger("code", code, RefusPlan.CHAMP_OBLIGATOIRE);
        partie.exiger("libelle", libelle, RefusPlan.CHAMP_OBLIGATOIRE);
        return systeme == null || code == null || libelle == null ? null : new Codification(systeme, code, libelle);
    }

    private static @Nullable Depense depense(Lecteur<?> partie, SaisieDepense saisie) {
        String libelle = intitule(partie, "libelle", saisie.libelle());
        Montant montant = partie.exiger(
                "montant", partie.valeur("montant", () -> Montant.lire(saisie.montant())), RefusPlan.CHAMP_OBLIGATOIRE);
        return montant == null ? null : new Depense(libelle, montant);
    }

    private static Periode periode(Lecteur<?> partie, @Nullable LocalDate debut, @Nullable LocalDate fin) {
        return Periode.de(debut, fin, "fin", partie.violations());
    }

    private static String intitule(Lecteur<?> partie, String champ, @Nullable String saisi) {
        return LectureLignes.intitule(partie, champ, saisi, RefusPlan.CHAMP_OBLIGATOIRE);
    }

    static @Nullable LocalDate passe(Lecteur<?> partie, String champ, @Nullable LocalDate jour) {
        return Jours.passe(
                jour,
                champ,
                partie.appel().aujourdhui(),
                RefusPlan.DATE_FUTURE,
                RefusPlan.DATE_ELOIGNEE,
                partie.violations());
    }
}
