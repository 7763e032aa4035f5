package fr.cepage.application.dossier;

import fr.cepage.application.commun.Avertissement;
import fr.cepage.application.commun.Contexte;
import fr.cepage.application.commun.ContexteCourant;
import fr.cepage.application.commun.UseCase;
import fr.cepage.application.droits.Requiert;
import fr.cepage.application.journal.Journal;
import fr.cepage.domain.commun.Identifiants;
import fr.cepage.domain.commun.Violations;
import fr.cepage.domain.dossier.Dossier;
import fr.cepage.domain.dossier.DossierDomainEvent.DossierCree;
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
    private final LectureDossier lecture;
    private final Doublons doublons;
    private final DossierRepository dossiers;
    private final DossierQueries queries;
    private final Journal journal;
    private final Identifiants identifiants;

    public CreerDossier(
            ContexteCourant contexteCourant,
            LectureDossier lecture,
            Doublons doublons,
            DossierRepository dossiers,
            DossierQueries queries,
            Journal journal,
            Identifiants identifiants) {
        this.contexteCourant = contexteCourant;
        this.lecture = lecture;
        this.doublons = doublons;
        this.dossiers = dossiers;
        this.queries = queries;
        this.journal = journal;
        this.identifiants = identifiants;
    }

    public DossierEtAvertissements execute(SaisieDossier saisie) {
        Contexte contexte = contexteCourant.lire();
        Violations violations = new Violations();
        FicheDossier fiche = avecReferentParDefaut(lecture.lire(saisie, null, contexte, violations), contexte);
        violations.lever();
        List<Avertissement> avertissements = avertissements(fiche.identite(), contexte);
        Dossier dossier = dossiers.save(Dossier.creer(
                new DossierId(identifiants.nouveau()),
                contexte.codeStructure(),
                dossiers.nextNumero(contexte.codeStructure()),
                fiche,
                contexte.aujourdhui()));
        journal.noter(contexte, new DossierCree(dossier.id(), dossier.numero()));
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
