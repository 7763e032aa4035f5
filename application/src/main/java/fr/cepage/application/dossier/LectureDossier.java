package fr.cepage.application.dossier;

import fr.cepage.application.dossier.SaisieDossier.SaisieComplements;
import fr.cepage.application.dossier.SaisieDossier.SaisieCoordonnees;
import fr.cepage.application.saisie.Courriels;
import fr.cepage.application.saisie.Lecteur;
import fr.cepage.application.saisie.Telephones;
import fr.cepage.domain.commun.NomPersonne;
import fr.cepage.domain.dossier.CodePostal;
import fr.cepage.domain.dossier.Complements;
import fr.cepage.domain.dossier.Coordonnees;
import fr.cepage.domain.dossier.DateNaissance;
import fr.cepage.domain.dossier.FicheDossier;
import fr.cepage.domain.dossier.Identite;
import fr.cepage.domain.dossier.Pays;
import fr.cepage.domain.dossier.RefusDossier;
import fr.cepage.domain.droits.UtilisateurId;
import fr.cepage.domain.referentiel.CodeValeur;
import fr.cepage.domain.referentiel.Liste;
import java.time.LocalDate;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Turns what was typed into the domain's values, noting everything that is wrong with it. */
final class LectureDossier {

    private final Lecteur<FicheDossier> lecteur;

    /** @param lecteur of the sheet before */
    LectureDossier(Lecteur<FicheDossier> lecteur) {
        this.lecteur = lecteur;
    }

    /** The sheet as far as it can be read; refuses when it has no whole identity. */
    FicheDossier lire(SaisieDossier saisie) {
        Identite identite = identite(saisie);
        Coordonnees coordonnees = coordonnees(saisie.coordonnees());
        Complements complements = complements(saisie.complements());
        UtilisateurId referent = lecteur.personne("referent", saisie.referent(), FicheDossier::referent);
        if (identite == null) {
            lecteur.violations().lever();
        }
        return new FicheDossier(Objects.requireNonNull(identite), coordonnees, complements, referent);
    }

    private @Nullable Identite identite(SaisieDossier saisie) {
        CodeValeur civilite = exiger(
                "civilite",
                lecteur.liste(
                        "civilite",
                        Liste.CIVILITES,
                        saisie.civilite(),
                        f -> f.identite().civilite()));
        NomPersonne nom = exiger("nomNaissance", nom("nomNaissance", saisie.nomNaissance(), Identite::nomNaissance));
        NomPersonne usage = nom("nomUsage", saisie.nomUsage(), Identite::nomUsage);
        NomPersonne prenom = exiger("prenom", nom("prenom", saisie.prenom(), Identite::prenom));
        LocalDate aujourdhui = lecteur.appel().aujourdhui();
        DateNaissance naissance = exiger(
                "dateNaissance",
                lecteur.valeur("dateNaissance", () -> DateNaissance.lire(saisie.dateNaissance(), aujourdhui)));
        return civilite == null || nom == null || prenom == null || naissance == null
                ? null
                : new Identite(civilite, nom, usage, prenom, naissance);
    }

    private <T> @Nullable T exiger(String champ, @Nullable T valeur) {
        return lecteur.exiger(champ, valeur, RefusDossier.CHAMP_OBLIGATOIRE);
    }

    private @Nullable NomPersonne nom(
            String champ, @Nullable String saisi, Function<Identite, @Nullable NomPersonne> ancien) {
        return lecteur.ecrite(champ, saisi, fiche -> ancien.apply(fiche.identite()), NomPersonne::lire);
    }

    /** A postcode is read as its country writes it; where that one is wrong, nothing is said of the postcode. */
    private Coordonnees coordonnees(SaisieCoordonnees saisie) {
        Pays pays = lecteur.valeur("coordonnees.pays", () -> Pays.lire(saisie.pays()));
        return new Coordonnees(
                lecteur.ligne("coordonnees.adresse", saisie.adresse(), Coordonnees.ADRESSE_MAX),
                pays == null
                        ? null
                        : lecteur.valeur("coordonnees.codePostal", () -> CodePostal.lire(saisie.codePostal(), pays)),
                lecteur.ligne("coordonnees.commune", saisie.commune(), Coordonnees.COMMUNE_MAX),
                Objects.requireNonNullElse(pays, Pays.FRANCE),
                lecteur.ecrite(
                        "coordonnees.telephone",
                        saisie.telephone(),
                        fiche -> fiche.coordonnees().telephone(),
                        saisi -> Telephones.lire(
                                saisi, lecteur.appel().structure().territoire())),
                lecteur.ecrite(
                        "coordonnees.courriel",
                        saisie.courriel(),
                        fiche -> fiche.coordonnees().courriel(),
                        Courriels::lire));
    }

    private Complements complements(SaisieComplements saisie) {
        return new Complements(
                lecteur.liste(
                        "complements.situation",
                        Liste.SITUATIONS,
                        saisie.situation(),
                        f -> f.complements().situation()),
                lecteur.ligne(
                        "complements.niveauFormation", saisie.niveauFormation(), Complements.NIVEAU_FORMATION_MAX));
    }
}
