package fr.cepage.application.proposition;

import fr.cepage.application.appel.Appel;
import fr.cepage.application.appel.AppelCourant;
import fr.cepage.application.appel.Requiert;
import fr.cepage.application.commun.Introuvable;
import fr.cepage.application.commun.UseCase;
import fr.cepage.application.dossier.Suivi;
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

    private final AppelCourant appelCourant;
    private final Suivi suivi;
    private final LectureProposition lecture;
    private final EvenementDeLaProposition evenements;
    private final DemandeRepondue demandes;
    private final PropositionRepository propositions;
    private final PropositionQueries queries;

    public ProposerOffre(
            AppelCourant appelCourant,
            Suivi suivi,
            LectureProposition lecture,
            EvenementDeLaProposition evenements,
            DemandeRepondue demandes,
            PropositionRepository propositions,
            PropositionQueries queries) {
        this.appelCourant = appelCourant;
        this.suivi = suivi;
        this.lecture = lecture;
        this.evenements = evenements;
        this.demandes = demandes;
        this.propositions = propositions;
        this.queries = queries;
    }

    public PropositionVue execute(DossierId id, SaisieProposition saisie) {
        Appel appel = appelCourant.appel();
        Dossier dossier = suivi.tenir(id, appel);
        Violations violations = new Violations();
        Optional<EvenementChoisi> evenement = evenements.preparer(dossier, saisie.evenement(), appel, violations);
        OffreAProposer offre = lecture.lire(saisie, appel, violations);
        Optional<Demande> repondue = demandes.trouver(saisie.demande(), id, appel, violations);
        violations.lever();
        PropositionId nouvelle = suivi.nouveau(PropositionId::new);
        EvenementId pendant = evenements.enregistrer(evenement.orElseThrow(), appel);
        Proposition proposition =
                offre.proposer(nouvelle, dossier, pendant, appel.acteur().id());
        suivi.enregistrer(propositions, proposition, appel);
        repondue.ifPresent(demande -> demandes.traiter(demande, appel));
        return queries.find(nouvelle, appel.codeStructure()).orElseThrow(Introuvable.de(nouvelle));
    }
}
