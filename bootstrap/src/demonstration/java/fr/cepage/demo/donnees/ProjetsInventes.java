package fr.cepage.demo.donnees;

import fr.cepage.domain.commun.Violations;
import fr.cepage.domain.dispositif.Cloture;
import fr.cepage.domain.dispositif.DispositifCep;
import fr.cepage.domain.dispositif.PhaseCep;
import fr.cepage.domain.droits.UtilisateurId;
import fr.cepage.domain.projet.CodeRome;
import fr.cepage.domain.projet.Competence;
import fr.cepage.domain.projet.Conclusions;
import fr.cepage.domain.projet.ContenuProjet;
import fr.cepage.domain.projet.DemarcheAnterieure;
import fr.cepage.domain.projet.Engagements;
import fr.cepage.domain.projet.EntretienProfessionnel;
import fr.cepage.domain.projet.Metier;
import fr.cepage.domain.projet.OrigineCompetence;
import fr.cepage.domain.projet.PlanAction;
import fr.cepage.domain.projet.PlanActionRepository;
import fr.cepage.domain.projet.Projet;
import fr.cepage.domain.projet.ProjetRepository;
import fr.cepage.domain.projet.Scenario;
import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Invents projects and plans, from a bare objective to a funding that was refused; one CEP in five has none yet. */
@Component
final class ProjetsInventes {

    private static final List<String> OBJECTIFS = List.of(
            "Devenir aide-soignante et travailler près de chez moi.",
            "Apprendre la menuiserie en alternance.",
            "Trouver un premier emploi dans la vente.",
            "Reprendre des études de comptabilité.");
    private static final List<Metier> METIERS = List.of(
            new Metier(null, "Aide-soignant / Aide-soignante"),
            new Metier(null, "Menuisier / Menuisière"),
            new Metier(null, "Vendeur / Vendeuse"),
            new Metier(new CodeRome("M1203"), "Comptable"));
    private static final List<Integer> FREQUENCES = List.of(7, 14, 30);
    private static final int JOURS_DE_REFLEXION = 20;

    private final ProjetRepository projets;
    private final PlanActionRepository plans;
    private final Ecritures ecritures;
    private final PlansInventes inventes;

    ProjetsInventes(
            ProjetRepository projets, PlanActionRepository plans, Ecritures ecritures, PlansInventes inventes) {
        this.projets = projets;
        this.plans = plans;
        this.ecritures = ecritures;
        this.inventes = inventes;
    }

    /** In phase 3 there is a plan; before, in one CEP of three. */
    void pour(DispositifCep cep, Effectif effectif, LocalDate aujourdhui, Hasard hasard) {
        if (hasard.unSur(5)) {
            return;
        }
        LocalDate entree = cep.entree().dateEntree();
        LocalDate fin = cep.cloture().map(Cloture::dateFinReelle).orElse(aujourdhui);
        LocalDate jour = plusTot(entree.plusDays(hasard.entre(0, JOURS_DE_REFLEXION)), fin);
        UtilisateurId auteur = effectif.personnes().getFirst().id();
        DispositifCep enCours = enCours(cep);
        Projet projet = Projet.vierge(enCours);
        projet.ecrire(Optional.of(contenu(jour, hasard)), enCours, jour, new Violations());
        projets.save(projet);
        ecritures.noter(projet, effectif.structure(), auteur, jour);
        if (cep.phaseCourante(aujourdhui) == PhaseCep.PHASE_3 || hasard.unSur(3)) {
            PlanAction plan = PlanAction.vierge(enCours);
            plan.ecrire(inventes.contenu(jour, hasard), enCours, auteur, new Violations());
            plans.save(plan);
            ecritures.noter(plan, effectif.structure(), auteur, jour);
        }
    }

    /** As it was when they were written. */
    private static DispositifCep enCours(DispositifCep cep) {
        return new DispositifCep(
                cep.id(),
                cep.dossier(),
                cep.structure(),
                cep.entree(),
                cep.renseignements(),
                cep.parcours(),
                null,
                cep.version());
    }

    private static LocalDate plusTot(LocalDate jour, LocalDate autre) {
        return jour.isBefore(autre) ? jour : autre;
    }

    private static ContenuProjet contenu(LocalDate jour, Hasard hasard) {
        int rang = hasard.entre(0, OBJECTIFS.size() - 1);
        boolean complet = !hasard.unSur(4);
        return new ContenuProjet(
                OBJECTIFS.get(rang),
                si(complet, "Bac professionnel, six mois d'intérim, vit chez ses parents."),
                si(complet, "Un diplôme d'abord, un emploi stable ensuite."),
                si(complet, "Ponctuel, à l'aise avec les gens."),
                si(complet, "Pas de permis ; hésite à s'éloigner."),
                si(complet, "Trois organismes recrutent dans le département."),
                si(complet, "Une formation d'un an, sinon l'apprentissage."),
                complet ? competences() : List.of(),
                List.of(METIERS.get(rang)),
                complet ? scenarios() : List.of(),
                hasard.unSur(3)
                        ? List.of(new DemarcheAnterieure("Cap emploi", Year.from(jour.minusYears(2)), "Bilan commencé"))
                        : List.of(),
                si(complet, "Disponible à plein temps"),
                si(complet, "Le département, en transports en commun"),
                si(complet, "Dans un an"),
                complet
                        ? new Conclusions("Une formation est nécessaire.", "Trop peu d'expérience.", "Inutile à ce stade.")
                        : Conclusions.AUCUNE,
                EntretienProfessionnel.AUCUN,
                complet ? jour : null,
                complet ? engagements(jour, hasard.parmi(FREQUENCES)) : Engagements.AUCUN);
    }

    private static List<Competence> competences() {
        return List.of(
                new Competence("Accueillir et écouter", OrigineCompetence.ACQUISE),
                new Competence("Organiser sa journée", OrigineCompetence.TRANSFERABLE),
                new Competence("Les gestes du métier", OrigineCompetence.A_ACQUERIR));
    }

    private static List<Scenario> scenarios() {
        return List.of(
                new Scenario("Formation d'un an", "À la prochaine rentrée", true),
                new Scenario("Apprentissage", null, false));
    }

    private static Engagements engagements(LocalDate jour, int frequence) {
        return new Engagements(
                "Par téléphone, à l'accueil de la mission locale",
                "Tous les " + frequence + " jours",
                frequence,
                "Sur place, ou par téléphone",
                "Votre initiative, votre autonomie, votre libre choix",
                "Vous aider à décider, sans décider pour vous",
                jour);
    }

    private static @Nullable String si(boolean complet, String texte) {
        return complet ? texte : null;
    }
}
