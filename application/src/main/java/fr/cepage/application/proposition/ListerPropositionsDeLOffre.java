package fr.cepage.application.proposition;

import fr.cepage.application.commun.ContexteCourant;
import fr.cepage.application.commun.DemandePage;
import fr.cepage.application.commun.Page;
import fr.cepage.application.commun.UseCase;
import fr.cepage.application.droits.Requiert;
import fr.cepage.domain.droits.Droit;
import fr.cepage.domain.offre.OffreId;

/** Shows to whom an offer was proposed, the latest first. */
@UseCase(lecture = true)
@Requiert(Droit.CONSULTER_DOSSIER)
public class ListerPropositionsDeLOffre {

    private final ContexteCourant contexteCourant;
    private final PropositionQueries propositions;

    public ListerPropositionsDeLOffre(ContexteCourant contexteCourant, PropositionQueries propositions) {
        this.contexteCourant = contexteCourant;
        this.propositions = propositions;
    }

    public Page<LignePropositionOffre> execute(OffreId id, DemandePage page) {
        return propositions.findByOffre(id, contexteCourant.lire().codeStructure(), page);
    }
}
