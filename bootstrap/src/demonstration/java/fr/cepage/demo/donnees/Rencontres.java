package fr.cepage.demo.donnees;

import fr.cepage.domain.commun.Duree;
import fr.cepage.domain.dispositif.DispositifCep;
import fr.cepage.domain.dossier.Dossier;
import fr.cepage.domain.droits.Utilisateur;
import fr.cepage.domain.droits.UtilisateurId;
import fr.cepage.domain.evenement.ActesRealises;
import fr.cepage.domain.evenement.Commentaire;
import fr.cepage.domain.evenement.Contextes;
import fr.cepage.domain.evenement.EtatEvenement;
import fr.cepage.domain.evenement.Evenement;
import fr.cepage.domain.evenement.EvenementId;
import fr.cepage.domain.evenement.FicheEvenement;
import fr.cepage.domain.referentiel.CodeValeur;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** Invents the events of a young person: some over, now and then one en cours, about the CEP where there is one. */
final class Rencontres {

    private static final List<String> AUTRES_CONTEXTES = List.of(
            "GENERAL", "ACCUEIL", "PROJET_PROFESSIONNEL", "FORMATION", "EMPLOI", "LOGEMENT", "MOBILITE", "SANTE");
    private static final List<String> NATURES = List.of(
            "ENTRETIEN_INDIVIDUEL", "ENTRETIEN_INDIVIDUEL", "TELEPHONE", "COURRIEL", "ATELIER", "VISIOCONFERENCE");
    private static final List<String> SENS =
            List.of("JEUNE_VERS_STRUCTURE", "JEUNE_VERS_STRUCTURE", "STRUCTURE_VERS_JEUNE", "TIERS_VERS_STRUCTURE");
    private static final List<String> COMMENTAIRES = List.of(
            "Point sur le projet.",
            "Apporte son CV, à relire ensemble.",
            "Cherche un stage près de chez lui.\nRappeler en fin de semaine.",
            "Dossier de logement en attente.",
            "A trouvé une formation, vérifier les dates d'entrée.");

    private static final List<Integer> DUREES = List.of(20, 30, 45, 60, 60, 90);
    private static final List<String> ACTES = List.of(
            "N1_QUALIFIER_LA_DEMANDE",
            "N1_PREMIERE_INFORMATION",
            "N2_BESOIN",
            "N2_MODALITES_D_ACCOMPAGNEMENT",
            "N2_ATOUTS_ET_FREINS",
            "N2_COMPETENCES_RESSOURCES",
            "N2_EXPLORER_L_ENVIRONNEMENT",
            "N2_EXAMINER_DES_PRESTATIONS",
            "N2_LEVIERS_ET_OUTILS",
            "N3_OBJECTIFS_INTERMEDIAIRES",
            "N3_INGENIERIE_DE_PARCOURS",
            "N3_CALENDRIER",
            "T_SERVICES_MOBILISABLES",
            "T_MOTIVATION_ET_GOUTS");
    private static final int ACTES_MAX = 3;

    private final Hasard hasard;
    /** Of its own, so that what an event lasted and was for changes nothing else that is drawn. */
    private final Hasard deroulement = new Hasard("durées et actes");

    private final LocalDate aujourdhui;
    private final List<Utilisateur> personnes;
    private final Supplier<UUID> identifiants;

    Rencontres(Hasard hasard, LocalDate aujourdhui, List<Utilisateur> personnes, Supplier<UUID> identifiants) {
        this.hasard = hasard;
        this.aujourdhui = aujourdhui;
        this.personnes = personnes;
        this.identifiants = identifiants;
    }

    /** @param ceps those of the dossier: only while one is en cours may an event be about it */
    List<Evenement> de(Dossier dossier, List<DispositifCep> ceps, PeriodeDeSuivi periode) {
        List<Evenement> evenements = new ArrayList<>();
        for (int i = hasard.entre(0, 6); i > 0; i--) {
            evenements.add(evenement(dossier, periode.unJour(hasard), ceps, EtatEvenement.CLOS));
        }
        if (periode.dure() && hasard.unSur(8)) {
            evenements.add(evenement(dossier, hasard.ilYA(aujourdhui, 0, 1), ceps, EtatEvenement.EN_COURS));
        }
        return evenements;
    }

    private static boolean enCep(List<DispositifCep> ceps, LocalDate jour) {
        return ceps.stream()
                .anyMatch(cep -> !jour.isBefore(cep.entree().dateEntree())
                        && cep.cloture()
                                .filter(cloture -> jour.isAfter(cloture.dateFinReelle()))
                                .isEmpty());
    }

    /** Somebody who is here now, about the CEP. */
    Evenement enCours(Dossier dossier) {
        return evenement(dossier, fiche(aujourdhui, contextes(true)), EtatEvenement.EN_COURS);
    }

    private Evenement evenement(Dossier dossier, LocalDate date, List<DispositifCep> ceps, EtatEvenement etat) {
        return evenement(dossier, fiche(date, contextes(enCep(ceps, date) && !hasard.unSur(3))), etat);
    }

    private Evenement evenement(Dossier dossier, FicheEvenement fiche, EtatEvenement etat) {
        return new Evenement(
                new EvenementId(identifiants.get()), dossier.id(), dossier.structure(), fiche, etat, null, 0);
    }

    private FicheEvenement fiche(LocalDate date, Contextes contextes) {
        return new FicheEvenement(
                date,
                contextes,
                new CodeValeur(hasard.parmi(SENS)),
                new CodeValeur(hasard.parmi(NATURES)),
                new CodeValeur("SIEGE"),
                new CodeValeur(hasard.unSur(4) ? "CHARGE_ACCUEIL" : "CONSEILLER"),
                intervenant(),
                hasard.unSur(3) ? null : new Commentaire(hasard.parmi(COMMENTAIRES)),
                hasard.unSur(4),
                deroulement.unSur(3) ? null : new Duree(deroulement.parmi(DUREES)),
                contextes.dansLaSynthese() ? actes() : ActesRealises.AUCUN);
    }

    private ActesRealises actes() {
        return new ActesRealises(Stream.generate(() -> deroulement.parmi(ACTES))
                .limit(deroulement.entre(0, ACTES_MAX))
                .map(CodeValeur::new)
                .toList());
    }

    private UtilisateurId intervenant() {
        return hasard.parmi(personnes).id();
    }

    private Contextes contextes(boolean cep) {
        Stream<String> codes = cep
                ? Stream.of("CEP", hasard.parmi(AUTRES_CONTEXTES)).limit(hasard.entre(1, 2))
                : Stream.of(hasard.parmi(AUTRES_CONTEXTES));
        return new Contextes(codes.map(CodeValeur::new).toList());
    }
}
