package fr.cepage.application.dossier;

import fr.cepage.application.commun.Avertissement;
import fr.cepage.application.commun.Contexte;
import fr.cepage.application.commun.ContexteCourant;
import fr.cepage.application.commun.UseCase;
import fr.cepage.application.droits.Requiert;
import fr.cepage.application.journal.Enregistrement;
import fr.cepage.application.saisie.Lecteurs;
import fr.cepage.domain.commun.Identifiants;
import fr.cepage.domain.commun.Violations;
import fr.cepage.domain.dossier.Dossier;
import fr.cepage.domain.dossier.DossierId;
import fr.cepage.domain.dossier.DossierRepository;
import fr.cepage.domain.dossier.FicheDossier;
import fr.cepage.domain.dossier.Identite;
import fr.cepage.domain.droits.Droit;
import java.util.List;

/** Opens a dossier; its référent is by default the adviser who creates it (DOS-02). */
@UseCase
@Requiert(Droit.MODIFIER_DOSSIER)
public class CreerDossier {

    private final ContexteCourant contexteCourant;
    private final Lecteurs lecteurs;
    private final Doublons doublons;
    private final DossierRepository dossiers;
    private final DossierQueries queries;
    private final Enregistrement enregistrement;
    private final Identifiants identifiants;

    public CreerDossier(
            ContexteCourant contexteCourant,
            Lecteurs lecteurs,
            Doublons doublons,
            DossierRepository dossiers,
            DossierQueries queries,
            Enregistrement enregistrement,
            Identifiants identifiants) {
        this.contexteCourant = contexteCourant;
        this.lecteurs = lecteurs;
        this.doublons = doublons;
        this.dossiers = dossiers;
        this.queries = queries;
        this.enregistrement = enregistrement;
        this.identifiants = identifiants;
    }

    public DossierEtAvertissements execute(SaisieDossier saisie) {
        Contexte contexte = contexteCourant.lire();
        Violations violations = new Violations();
        FicheDossier fiche = avecReferentParDefaut(
                new LectureDossier(lecteurs.de(null, contexte, violations)).lire(saisie), contexte);
        violations.lever();
        List<Avertissement> avertissements = avertissements(fiche.identite(), contexte);
        Dossier dossier = Dossier.creer(
                new DossierId(identifiants.nouveau()),
                contexte.codeStructure(),
                dossiers.nextNumero(contexte.codeStructure()),
                fiche,
                contexte.aujourdhui());
        enregistrement.enregistrer(dossiers, dossier, contexte);
        DossierVue vue = queries.find(dossier.id(), contexte.codeStructure(), contexte.aujourdhui())
                .orElseThrow();
        return new DossierEtAvertissements(vue, avertissements);
    }

    private static FicheDossier avecReferentParDefaut(FicheDossier fiche, Contexte contexte) {
        return fiche.referent() != null || contexte.acteur().service()
                ? fiche
                : fiche.avecReferent(contexte.acteur().id());
    }

    private List<Avertissement> avertissements(Identite identite, Contexte contexte) {
        List<String> numeros = doublons
                .probables(
                        identite.nomNaissance().valeur(),
                        identite.prenom().valeur(),
                        identite.dateNaissance().valeur(),
                        contexte)
                .stream()
                .map(LigneDossier::numero)
                .toList();
        return numeros.isEmpty()
                ? List.of()
                : List.of(Avertissement.de(AvertissementDossier.DOUBLON_PROBABLE, String.join(", ", numeros)));
    }
}
