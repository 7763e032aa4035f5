package fr.cepage.application.proposition;

import fr.cepage.application.appel.AppelCourant;
import fr.cepage.application.appel.Requiert;
import fr.cepage.application.commun.UseCase;
import fr.cepage.domain.droits.Droit;
import fr.cepage.domain.offre.OffreId;

/** Tells to how many dossiers an offer was proposed, for whoever attaches it or not (NIV-01). */
@UseCase(lecture = true)
@Requiert(Droit.CONSULTER_DOSSIER)
public class CompterDossiersDeLOffre {

    private final AppelCourant appelCourant;
    private final PropositionQueries propositions;

    public CompterDossiersDeLOffre(AppelCourant appelCourant, PropositionQueries propositions) {
        this.appelCourant = appelCourant;
        this.propositions = propositions;
    }

    public long execute(OffreId id) {
        return propositions.countDossiers(id, appelCourant.appel().codeStructure());
    }
}
