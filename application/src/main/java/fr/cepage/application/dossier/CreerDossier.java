package fr.cepage.application.dossier;

import fr.cepage.application.appel.Appel;
import fr.cepage.application.appel.AppelCourant;
import fr.cepage.application.appel.Requiert;
import fr.cepage.application.commun.Avertissement;
import fr.cepage.application.commun.UseCase;
import fr.cepage.application.journal.Enregistrement;
import fr.cepage.application.saisie.Lecteurs;
import fr.cepage.domain.commun.Identifiants;
import fr.cepage.domain.commun.NomPersonne;
import fr.cepage.domain.commun.Violations;
import fr.cepage.domain.dossier.Dossier;
import fr.cepage.domain.dossier.DossierId;
import fr.cepage.domain.dossier.DossierRepository;
import fr.cepage.domain.dossier.FicheDossier;
import fr.cepage.domain.dossier.Identite;
import fr.cepage.domain.droits.Droit;
import java.util.List;
import java.util.Optional;

/** Opens a dossier; its référent is by default the adviser who creates it (DOS-02). */
@UseCase
@Requiert(Droit.MODIFIER_DOSSIER)
public class CreerDossier {

    private final AppelCourant appelCourant;
    private final Lecteurs lecteurs;
    private final Doublons doublons;
    private final DossierRepository dossiers;
    private final DossierQueries queries;
    private final Enregistrement enregistrement;
    private final Identifiants identifiants;

    public CreerDossier(
            AppelCourant appelCourant,
            Lecteurs lecteurs,
            Doublons doublons,
            DossierRepository dossiers,
            DossierQueries queries,
            Enregistrement enregistrement,
            Identifiants identifiants) {
        this.appelCourant = appelCourant;
        this.lecteurs = lecteurs;
        this.doublons = doublons;
        this.dossiers = dossiers;
        this.queries = queries;
        this.enregistrement = enregistrement;
        this.identifiants = identifiants;
    }

    public DossierEtAvertissements execute(SaisieDossier saisie) {
        Appel appel = appelCourant.appel();
        Violations violations = new Violations();
        FicheDossier fiche =
                avecReferentParDefaut(new LectureDossier(lecteurs.de(null, appel, violations)).lire(saisie), appel);
        violations.lever();
        List<Avertissement> avertissements = avertissements(fiche.identite(), appel);
        Dossier dossier = Dossier.creer(
                new DossierId(identifiants.nouveau()),
                appel.codeStructure(),
                dossiers.nextNumero(appel.codeStructure()),
                fiche,
                appel.aujourdhui());
        enregistrement.enregistrer(dossiers, dossier, appel);
        DossierVue vue = queries.find(dossier.id(), appel.codeStructure(), appel.aujourdhui())
                .orElseThrow();
        return new DossierEtAvertissements(vue, avertissements);
    }

    private static FicheDossier avecReferentParDefaut(FicheDossier fiche, Appel appel) {
        return fiche.referent() != null || appel.acteur().service()
                ? fiche
                : fiche.avecReferent(appel.acteur().id());
    }

    private List<Avertissement> avertissements(Identite identite, Appel appel) {
        List<String> numeros = doublons
                .probables(
                        identite.nomNaissance().valeur(),
                        Optional.ofNullable(identite.nomUsage())
                                .map(NomPersonne::valeur)
                                .orElse(null),
                        identite.prenom().valeur(),
                        identite.dateNaissance().valeur(),
                        appel)
                .stream()
                .map(LigneDossier::numero)
                .toList();
        return numeros.isEmpty()
                ? List.of()
                : List.of(Avertissement.de(AvertissementDossier.DOUBLON_PROBABLE, String.join(", ", numeros)));
    }
}
