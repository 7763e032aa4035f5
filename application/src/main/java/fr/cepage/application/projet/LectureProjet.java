package fr.cepage.application.projet;

import fr.cepage.application.projet.SaisieProjet.SaisieCompetence;
import fr.cepage.application.projet.SaisieProjet.SaisieConclusions;
import fr.cepage.application.projet.SaisieProjet.SaisieDemarche;
import fr.cepage.application.projet.SaisieProjet.SaisieEngagements;
import fr.cepage.application.projet.SaisieProjet.SaisieEntretien;
import fr.cepage.application.projet.SaisieProjet.SaisieMetier;
import fr.cepage.application.projet.SaisieProjet.SaisieScenario;
import fr.cepage.application.saisie.Lecteur;
import fr.cepage.domain.commun.RefusMetier;
import fr.cepage.domain.projet.CodeRome;
import fr.cepage.domain.projet.Competence;
import fr.cepage.domain.projet.Conclusions;
import fr.cepage.domain.projet.ContenuProjet;
import fr.cepage.domain.projet.DemarcheAnterieure;
import fr.cepage.domain.projet.Engagements;
import fr.cepage.domain.projet.EntretienProfessionnel;
import fr.cepage.domain.projet.Jours;
import fr.cepage.domain.projet.Metier;
import fr.cepage.domain.projet.OrigineCompetence;
import fr.cepage.domain.projet.RefusProjet;
import fr.cepage.domain.projet.Scenario;
import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads what was typed for a project, noting all that is wrong with it (SYN-04, SYN-09, SYN-12, SYN-16, SYN-18). */
final class LectureProjet {

    private LectureProjet() {}

    /** What is right unless something was noted; empty without an objective. */
    static Optional<ContenuProjet> lire(SaisieProjet saisie, Lecteur<ContenuProjet> lecteur) {
        String objectif = lecteur.exiger(
                "objectif", LectureLignes.texte(lecteur, "objectif", saisie.objectif()), RefusProjet.CHAMP_OBLIGATOIRE);
        ContenuProjet lu = new ContenuProjet(
                Objects.requireNonNullElse(objectif, ""),
                LectureLignes.texte(lecteur, "situation", saisie.situation()),
                LectureLignes.texte(lecteur, "priorites", saisie.priorites()),
                LectureLignes.texte(lecteur, "atouts", saisie.atouts()),
                LectureLignes.texte(lecteur, "freins", saisie.freins()),
                LectureLignes.texte(lecteur, "faisabilite", saisie.faisabilite()),
                LectureLignes.texte(lecteur, "strategie", saisie.strategie()),
                LectureLignes.elements(lecteur, "competences", saisie.competences(), LectureProjet::competence),
                LectureLignes.elements(lecteur, "metiers", saisie.metiers(), LectureProjet::metier),
                scenarios(lecteur, saisie.scenarios()),
                LectureLignes.elements(
                        lecteur, "demarchesAnterieures", saisie.demarchesAnterieures(), LectureProjet::demarche),
                LectureLignes.texte(lecteur, "rythme", saisie.rythme()),
                LectureLignes.texte(lecteur, "mobilite", saisie.mobilite()),
                LectureLignes.texte(lecteur, "horizon", saisie.horizon()),
                lecteur.partie("conclusions", partie -> conclusions(partie, saisie.conclusions())),
                lecteur.partie("entretienProfessionnel", partie -> entretien(partie, saisie.entretienProfessionnel())),
                passe(lecteur, "mandatLe", saisie.mandatLe()),
                lecteur.partie("engagements", partie -> engagements(partie, saisie.engagements())));
        return objectif == null ? Optional.empty() : Optional.of(lu);
    }

    private static @Nullable Competence competence(Lecteur<?> lecteur, SaisieCompetence saisie) {
        String libelle = libelle(lecteur, saisie.libelle());
        OrigineCompetence origine = lecteur.exiger(
                "origine",
                lecteur.valeur("origine", () -> OrigineCompetence.lire(saisie.origine())),
                RefusProjet.CHAMP_OBLIGATOIRE);
        return origine == null ? null : new Competence(libelle, origine);
    }

    private static Metier metier(Lecteur<?> lecteur, SaisieMetier saisie) {
        return new Metier(
                lecteur.valeur("codeRome", () -> CodeRome.lire(saisie.codeRome())), libelle(lecteur, saisie.libelle()));
    }

    /** One at most is the one chosen. */
    private static List<Scenario> scenarios(Lecteur<ContenuProjet> lecteur, List<SaisieScenario> saisis) {
        lecteur.violations()
                .si(
                        saisis.stream().filter(SaisieScenario::retenu).count() > 1,
                        RefusProjet.SCENARIOS_RETENUS,
                        "scenarios");
        return LectureLignes.elements(
                lecteur,
                "scenarios",
                saisis,
                (partie, saisi) -> new Scenario(
                        libelle(partie, saisi.libelle()),
                        LectureLignes.texte(partie, "detail", saisi.detail()),
                        saisi.retenu()));
    }

    private static DemarcheAnterieure demarche(Lecteur<?> lecteur, SaisieDemarche saisie) {
        return new DemarcheAnterieure(
                LectureLignes.intitule(lecteur, "operateur", saisie.operateur(), RefusProjet.CHAMP_OBLIGATOIRE),
                lecteur.valeur(
                        "annee", () -> annee(saisie.annee(), lecteur.appel().aujourdhui())),
                LectureLignes.texte(lecteur, "resume", saisie.resume()));
    }

    private static @Nullable Year annee(@Nullable Integer saisie, LocalDate aujourdhui) {
        if (saisie == null) {
            return null;
        }
        if (saisie < DemarcheAnterieure.PREMIERE_ANNEE || saisie > aujourdhui.getYear()) {
            throw new RefusMetier(RefusProjet.ANNEE, Year.of(DemarcheAnterieure.PREMIERE_ANNEE), Year.from(aujourdhui));
        }
        return Year.of(saisie);
    }

    private static Conclusions conclusions(Lecteur<?> lecteur, SaisieConclusions saisie) {
        return new Conclusions(
                LectureLignes.texte(lecteur, "formation", saisie.formation()),
                LectureLignes.texte(lecteur, "vae", saisie.vae()),
                LectureLignes.texte(lecteur, "bilanCompetences", saisie.bilanCompetences()));
    }

    private static EntretienProfessionnel entretien(Lecteur<?> lecteur, SaisieEntretien saisie) {
        return new EntretienProfessionnel(
                passe(lecteur, "date", saisie.date()), LectureLignes.texte(lecteur, "conclusion", saisie.conclusion()));
    }

    private static Engagements engagements(Lecteur<?> lecteur, SaisieEngagements saisie) {
        return new Engagements(
                LectureLignes.texte(lecteur, "contact", saisie.contact()),
                LectureLignes.texte(lecteur, "frequence", saisie.frequence()),
                lecteur.valeur("frequenceJours", () -> frequence(saisie.frequenceJours())),
                LectureLignes.texte(lecteur, "modalites", saisie.modalites()),
                LectureLignes.texte(lecteur, "operateur", saisie.operateur()),
                LectureLignes.texte(lecteur, "roleConseiller", saisie.roleConseiller()),
                passe(lecteur, "convenuLe", saisie.convenuLe()));
    }

    private static @Nullable Integer frequence(@Nullable Integer jours) {
        if (jours != null && (jours < Engagements.FREQUENCE_MIN || jours > Engagements.FREQUENCE_MAX)) {
            throw new RefusMetier(RefusProjet.FREQUENCE, Engagements.FREQUENCE_MIN, Engagements.FREQUENCE_MAX);
        }
        return jours;
    }

    private static @Nullable LocalDate passe(Lecteur<?> lecteur, String champ, @Nullable LocalDate jour) {
        return Jours.passe(
                jour,
                champ,
                lecteur.appel().aujourdhui(),
                RefusProjet.DATE_FUTURE,
                RefusProjet.DATE_ELOIGNEE,
                lecteur.violations());
    }

    private static String libelle(Lecteur<?> lecteur, @Nullable String saisi) {
        return LectureLignes.intitule(lecteur, "libelle", saisi, RefusProjet.CHAMP_OBLIGATOIRE);
    }
}
