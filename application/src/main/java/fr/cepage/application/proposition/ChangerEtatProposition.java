package fr.cepage.application.proposition;

import fr.cepage.application.appel.Appel;
import fr.cepage.application.appel.AppelCourant;
import fr.cepage.application.appel.Requiert;
import fr.cepage.application.commun.Introuvable;
import fr.cepage.application.commun.UseCase;
import fr.cepage.application.commun.VersionAttendue;
import fr.cepage.application.dossier.Suivi;
import fr.cepage.domain.droits.Droit;
import fr.cepage.domain.proposition.Proposition;
import fr.cepage.domain.proposition.PropositionId;
import fr.cepage.domain.proposition.PropositionRepository;

/** Follows a proposition from state to state and back, or cancels it as typed by mistake (OFF-06, ANN-03). */
@UseCase
@Requiert(Droit.GERER_EVENEMENTS)
public class ChangerEtatProposition {

    private final AppelCourant appelCourant;
    private final Suivi suivi;
    private final PropositionRepository propositions;
    private final PropositionQueries queries;
    private final DemandeRepondue demandes;

    public ChangerEtatProposition(
            AppelCourant appelCourant,
            Suivi suivi,
            PropositionRepository propositions,
            PropositionQueries queries,
            DemandeRepondue demandes) {
        this.appelCourant = appelCourant;
        this.suivi = suivi;
        this.propositions = propositions;
        this.queries = queries;
        this.demandes = demandes;
    }

    public PropositionVue execute(PropositionId id, VersionAttendue version, SaisieEtatProposition saisie) {
        Appel appel = appelCourant.appel();
        Proposition proposition = suivi.tenir(propositions, id, version, appel);
        saisie.appliquer(proposition, appel.aujourdhui());
        suivi.enregistrer(propositions, proposition, appel);
        if (proposition.annulee()) {
            proposition.demande().ifPresent(demande -> demandes.rendre(demande, appel));
        }
        return queries.find(id, appel.codeStructure()).orElseThrow(Introuvable.de(id));
    }
}
