package fr.cepage.application.proposition;

import fr.cepage.application.appel.AppelCourant;
import fr.cepage.application.appel.Requiert;
import fr.cepage.application.commun.Page;
import fr.cepage.application.commun.PageVoulue;
import fr.cepage.application.commun.UseCase;
import fr.cepage.domain.droits.Droit;
import fr.cepage.domain.offre.OffreId;

/** Shows to whom an offer was proposed, the latest first. */
@UseCase(lecture = true)
@Requiert(Droit.CONSULTER_DOSSIER)
public class ListerPropositionsDeLOffre {

    private final AppelCourant appelCourant;
    private final PropositionQueries propositions;

    public ListerPropositionsDeLOffre(AppelCourant appelCourant, PropositionQueries propositions) {
        this.appelCourant = appelCourant;
        this.propositions = propositions;
    }

    public Page<LignePropositionOffre> execute(OffreId id, PageVoulue page) {
        return propositions.findByOffre(id, appelCourant.appel().codeStructure(), page);
    }
}
