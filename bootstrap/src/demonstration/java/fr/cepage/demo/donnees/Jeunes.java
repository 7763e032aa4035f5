package fr.cepage.demo.donnees;

import fr.cepage.domain.commun.Mots;
import fr.cepage.domain.commun.NomPersonne;
import fr.cepage.domain.dispositif.DispositifCep;
import fr.cepage.domain.dossier.CodePostal;
import fr.cepage.domain.dossier.Complements;
import fr.cepage.domain.dossier.Coordonnees;
import fr.cepage.domain.dossier.Courriel;
import fr.cepage.domain.dossier.DateNaissance;
import fr.cepage.domain.dossier.FicheDossier;
import fr.cepage.domain.dossier.Identite;
import fr.cepage.domain.dossier.Pays;
import fr.cepage.domain.dossier.Telephone;
import fr.cepage.domain.droits.UtilisateurId;
import fr.cepage.domain.referentiel.CodeValeur;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Invents young people: names of all origins, accents, hyphens and particles, of the age that their stage calls for. */
final class Jeunes {

    private static final List<String> PRENOMS_F = List.of(
            "Zoé",
            "Inès",
            "Léa",
            "Aïcha",
            "Chloé",
            "Marie-Lou",
            "Fatoumata",
            "Anaïs",
            "Jade",
            "Yasmine",
            "Camille",
            "Éloïse",
            "Maëlys",
            "Nour",
            "Sarah",
            "Lina",
            "Océane",
            "Amélie",
            "Rose-Anne",
            "Thaïs");
    private static final List<String> PRENOMS_M = List.of(
            "Mathis",
            "Yanis",
            "Jean-Baptiste",
            "Ibrahim",
            "Loïc",
            "Rayan",
            "Théo",
            "Moussa",
            "Noé",
            "Gaël",
            "Enzo",
            "Kévin",
            "Joël",
            "Bilal",
            "Hugo",
            "Maël",
            "Élie",
            "Amadou",
            "Nathan",
            "François-Xavier");
    private static final List<String> NOMS = List.of(
            "BENALI",
            "MARTIN",
            "DIALLO",
            "GARCIA",
            "LE GOFF",
            "PAYET",
            "HOARAU",
            "FERNANDES",
            "NGUYEN",
            "D'ALMEIDA",
            "ROUX",
            "BELKACEM",
            "TRAORÉ",
            "MOREAU",
            "LEFÈVRE",
            "DA SILVA",
            "KOUAMÉ",
            "GIRARD",
            "SAINT-PRIX",
            "YILMAZ",
            "HADDAD",
            "CISSÉ",
            "MÜLLER",
            "PEREIRA",
            "DE LA CRUZ",
            "ROUSSEAU",
            "COLOMBANI",
            "ÉTIENNE",
            "SAÏDI",
            "ZIDANE",
            "CHEVALIER",
            "KEITA",
            "BŒUF",
            "MANGUIN",
            "ARNAUD",
            "CASANOVA");
    private static final List<String> VOIES =
            List.of("rue de la République", "avenue des Chartreux", "boulevard Gambetta", "impasse des Lilas");
    private static final List<String> SITUATIONS = List.of(
            "DEMANDEUR_EMPLOI", "DEMANDEUR_EMPLOI", "DEMANDEUR_EMPLOI", "EN_EMPLOI", "FORMATION", "SANS_ACTIVITE");
    private static final List<Niveau> NIVEAUX = List.of(
            new Niveau("Sans diplôme", 0),
            new Niveau("Brevet des collèges", 0),
            new Niveau("CAP", 18),
            new Niveau("Baccalauréat professionnel", 19),
            new Niveau("Baccalauréat général", 19),
            new Niveau("BTS", 21));
    private static final Map<String, String> SITUATIONS_PAR_SORTIE =
            Map.of("REPRISE_EMPLOI", "EN_EMPLOI", "ENTREE_FORMATION", "FORMATION");

    /** A diploma, and the age at which one has it at the earliest. */
    private record Niveau(String libelle, int age) {}

    private Jeunes() {}

    /** @param referent null: none */
    static FicheDossier inventer(
            Hasard hasard, Effectif effectif, LocalDate aujourdhui, Etape etape, @Nullable UtilisateurId referent) {
        boolean femme = hasard.unSur(2);
        String prenom = hasard.parmi(femme ? PRENOMS_F : PRENOMS_M);
        String nom = hasard.parmi(NOMS);
        DateNaissance naissance = new DateNaissance(etape.naissance(hasard, aujourdhui));
        return new FicheDossier(
                new Identite(
                        new CodeValeur(femme ? "MME" : "M"),
                        new NomPersonne(nom),
                        femme && hasard.unSur(12) ? new NomPersonne(hasard.parmi(NOMS)) : null,
                        new NomPersonne(prenom),
                        naissance),
                coordonnees(hasard, effectif, prenom),
                new Complements(
                        new CodeValeur(hasard.unSur(25) ? "SCOLAIRE_ETUDIANT" : hasard.parmi(SITUATIONS)),
                        niveau(hasard, naissance.ageLe(aujourdhui))),
                referent);
    }

    private static String niveau(Hasard hasard, int age) {
        return hasard.parmi(
                        NIVEAUX.stream().filter(niveau -> niveau.age() <= age).toList())
                .libelle();
    }

    /** The sheet of somebody who left the last of these CEP for an employment or a training, else as it was. */
    static FicheDossier apres(List<DispositifCep> ceps, FicheDossier fiche) {
        return ceps.stream()
                .skip(Math.max(0, ceps.size() - 1))
                .flatMap(dernier -> dernier.cloture().stream())
                .map(cloture -> SITUATIONS_PAR_SORTIE.get(cloture.motifSortie().valeur()))
                .filter(Objects::nonNull)
                .map(situation -> new FicheDossier(
                        fiche.identite(),
                        fiche.coordonnees(),
                        new Complements(
                                new CodeValeur(situation), fiche.complements().niveauFormation()),
                        fiche.referent()))
                .findFirst()
                .orElse(fiche);
    }

    /** Zoé, whom every screenshot shows. */
    static FicheDossier zoe(Effectif effectif, UtilisateurId referent) {
        return new FicheDossier(
                new Identite(
                        new CodeValeur("MME"),
                        new NomPersonne("BENALI"),
                        null,
                        new NomPersonne("Zoé"),
                        new DateNaissance(LocalDate.of(2005, 3, 2))),
                coordonnees(new Hasard("zoe"), effectif, "zoe"),
                new Complements(new CodeValeur("DEMANDEUR_EMPLOI"), "Baccalauréat professionnel"),
                referent);
    }

    private static Coordonnees coordonnees(Hasard hasard, Effectif effectif, String prenom) {
        Effectif.Lieu lieu = hasard.parmi(effectif.lieux());
        return new Coordonnees(
                hasard.entre(1, 180) + " " + hasard.parmi(VOIES),
                new CodePostal(lieu.codePostal()),
                lieu.commune(),
                Pays.FRANCE,
                new Telephone(String.format(Locale.ROOT, "+3363998%04d", hasard.entre(0, 9_999))),
                hasard.unSur(3) ? null : new Courriel(courriel(prenom, hasard.entre(1, 9_999))));
    }

    private static String courriel(String prenom, int rang) {
        return String.join("", Mots.de(prenom)) + rang + "@exemple.invalid";
    }
}
