package fr.cepage.application.proposition;

import fr.cepage.application.commun.Contexte;
import fr.cepage.application.commun.ContexteCourant;
import fr.cepage.application.commun.Introuvable;
import fr.cepage.application.commun.UseCase;
import fr.cepage.application.dossier.DossiersTrouves;
import fr.cepage.application.dossier.Suivi;
import fr.cepage.application.droits.Requiert;
import fr.cepage.domain.commun.Identifiants;
import fr.cepage.domain.commun.Violations;
import fr.cepage.domain.demande.Demande;
import fr.cepage.domain.dossier.Dossier;
import fr.cepage.domain.dossier.DossierId;
import fr.cepage.domain.droits.Droit;
import fr.cepage.domain.evenement.EvenementId;
import fr.cepage.domain.proposition.OffreAProposer;
import fr.cepage.domain.proposition.Proposition;
import fr.cepage.domain.proposition.PropositionId;
import fr.cepage.domain.proposition.PropositionRepository;
import java.util.Optional;

/** Puts an offer to a young person, with the event during which it happens, or nothing at all (OFF-03 to OFF-05). */
@UseCase
@Requiert(Droit.GERER_EVENEMENTS)
public class ProposerOffre {

    private final ContexteCourant contexteCourant;
    private final DossiersTrouves dossiers;
    private final Suivi suivi;
    private final LectureProposition lecture;
    private final EvenementDeLaProposition evenements;
    private final DemandeRepondue demandes;
    private final PropositionRepository propositions;
    private final PropositionQueries queries;
    private final Identifiants identifiants;

    public ProposerOffre(
            ContexteCourant contexteCourant,
            DossiersTrouves dossiers,
            Suivi suivi,
            LectureProposition lecture,
            EvenementDeLaProposition evenements,
            DemandeRepondue demandes,
            PropositionRepository propositions,
            PropositionQueries queries,
            Identifiants identifiants) {
        this.contexteCourant = contexteCourant;
        this.dossiers = dossiers;
        this.suivi = suivi;
        this.lecture = lecture;
        this.evenements = evenements;
        this.demandes = demandes;
        this.propositions = propositions;
        this.queries = queries;
        this.identifiants = identifiants;
    }

    public PropositionVue execute(DossierId id, SaisieProposition saisie) {
        Contexte contexte = contexteCourant.lire();
        Dossier dossier = dossiers.tenir(id, contexte);
        Violations violations = new Violations();
        Optional<EvenementChoisi> evenement = evenements.lire(dossier, saisie.evenement(), contexte, violations);
        OffreAProposer offre = lecture.lire(saisie, contexte, violations);
        Optional<Demande> repondue = demandes.lire(saisie.demande(), id, contexte, violations);
        violations.lever();
        PropositionId nouvelle = new PropositionId(identifiants.nouveau());
        EvenementId pendant = evenements.enregistrer(evenement.orElseThrow(), contexte);
        Proposition proposition =
                offre.proposer(nouvelle, dossier, pendant, contexte.acteur().id());
        suivi.enregistrer(propositions, proposition, contexte);
        repondue.ifPresent(demande -> demandes.traiter(demande, contexte));
        return queries.find(nouvelle, contexte.codeStructure()).orElseThrow(Introuvable.de(nouvelle));
    }
}
