package fr.cepage.application.dossier;

import fr.cepage.application.commun.Collaborator;
import fr.cepage.application.commun.Contexte;
import fr.cepage.application.dossier.SaisieDossier.SaisieComplements;
import fr.cepage.application.dossier.SaisieDossier.SaisieCoordonnees;
import fr.cepage.application.droits.Personnes;
import fr.cepage.domain.commun.NomPersonne;
import fr.cepage.domain.commun.Texte;
import fr.cepage.domain.commun.Violations;
import fr.cepage.domain.dossier.CodePostal;
import fr.cepage.domain.dossier.Complements;
import fr.cepage.domain.dossier.Coordonnees;
import fr.cepage.domain.dossier.Courriel;
import fr.cepage.domain.dossier.DateNaissance;
import fr.cepage.domain.dossier.FicheDossier;
import fr.cepage.domain.dossier.Identite;
import fr.cepage.domain.dossier.RefusDossier;
import fr.cepage.domain.dossier.Telephone;
import fr.cepage.domain.droits.UtilisateurId;
import fr.cepage.domain.referentiel.ChoixDeValeurs;
import fr.cepage.domain.referentiel.CodeValeur;
import fr.cepage.domain.referentiel.Liste;
import fr.cepage.domain.referentiel.ReferentielRepository;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Turns what was typed into the domain's values, noting everything that is wrong with it. */
@Collaborator
public class LectureDossier {

    private static final int ADRESSE_MAX = 200;
    private static final int COMMUNE_MAX = 100;
    private static final int NIVEAU_FORMATION_MAX = 60;

    private final ReferentielRepository referentiel;
    private final Personnes personnes;

    public LectureDossier(ReferentielRepository referentiel, Personnes personnes) {
        this.referentiel = referentiel;
        this.personnes = personnes;
    }

    /**
     * The sheet as far as it can be read; refuses when it has no whole identity.
     *
     * @param ancienne the sheet before; null at creation
     * @param violations where all that is wrong is noted, for the caller to refuse
     */
    public FicheDossier lire(
            SaisieDossier saisie, @Nullable FicheDossier ancienne, Contexte contexte, Violations violations) {
        ChoixDeValeurs choix =
                new ChoixDeValeurs(referentiel, contexte.codeStructure(), contexte.aujourdhui(), violations);
        Identite identite = identite(saisie, ancienne, contexte, choix, violations);
        Coordonnees coordonnees = coordonnees(saisie.coordonnees(), violations);
        Complements complements = complements(saisie.complements(), ancienne, choix, violations);
        UtilisateurId referent = violations.lire(
                "referent",
                () -> personnes.lire(
                        saisie.referent(), ancienne == null ? null : ancienne.referent(), contexte.codeStructure()));
        if (identite == null) {
            violations.lever();
        }
        return new FicheDossier(Objects.requireNonNull(identite), coordonnees, complements, referent);
    }

    private static @Nullable Identite identite(
            SaisieDossier saisie,
            @Nullable FicheDossier ancienne,
            Contexte contexte,
            ChoixDeValeurs choix,
            Violations violations) {
        CodeValeur civilite = violations.lire("civilite", () -> CodeValeur.lire(saisie.civilite()));
        NomPersonne nom = violations.lire("nomNaissance", () -> NomPersonne.lire(saisie.nomNaissance()));
        NomPersonne usage = violations.lire("nomUsage", () -> NomPersonne.lire(saisie.nomUsage()));
        NomPersonne prenom = violations.lire("prenom", () -> NomPersonne.lire(saisie.prenom()));
        DateNaissance naissance = violations.lire(
                "dateNaissance", () -> DateNaissance.lire(saisie.dateNaissance(), contexte.aujourdhui()));
        choix.verifier(
                "civilite",
                Liste.CIVILITES,
                civilite,
                ancienne == null ? null : ancienne.identite().civilite());
        violations.exiger("civilite", civilite, RefusDossier.CHAMP_OBLIGATOIRE);
        violations.exiger("nomNaissance", nom, RefusDossier.CHAMP_OBLIGATOIRE);
        violations.exiger("prenom", prenom, RefusDossier.CHAMP_OBLIGATOIRE);
        violations.exiger("dateNaissance", naissance, RefusDossier.CHAMP_OBLIGATOIRE);
        return civilite == null || nom == null || prenom == null || naissance == null
                ? null
                : new Identite(civilite, nom, usage, prenom, naissance);
    }

    private static Coordonnees coordonnees(SaisieCoordonnees saisie, Violations violations) {
        return new Coordonnees(
                violations.lire("coordonnees.adresse", () -> Texte.ligne(saisie.adresse(), ADRESSE_MAX)),
                violations.lire("coordonnees.codePostal", () -> CodePostal.lire(saisie.codePostal())),
                violations.lire("coordonnees.commune", () -> Texte.ligne(saisie.commune(), COMMUNE_MAX)),
                violations.lire("coordonnees.telephone", () -> Telephone.lire(saisie.telephone())),
                violations.lire("coordonnees.courriel", () -> Courriel.lire(saisie.courriel())));
    }

    private static Complements complements(
            SaisieComplements saisie, @Nullable FicheDossier ancienne, ChoixDeValeurs choix, Violations violations) {
        CodeValeur situation = violations.lire("complements.situation", () -> CodeValeur.lire(saisie.situation()));
        choix.verifier(
                "complements.situation",
                Liste.SITUATIONS,
                situation,
                ancienne == null ? null : ancienne.complements().situation());
        return new Complements(
                situation,
                violations.lire(
                        "complements.niveauFormation",
                        () -> Texte.ligne(saisie.niveauFormation(), NIVEAU_FORMATION_MAX)));
    }
}
