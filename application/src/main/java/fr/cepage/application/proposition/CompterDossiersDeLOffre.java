package fr.cepage.application.proposition;

import fr.cepage.application.commun.ContexteCourant;
import fr.cepage.application.commun.UseCase;
import fr.cepage.application.droits.Requiert;
import fr.cepage.domain.droits.Droit;
import fr.cepage.domain.offre.OffreId;

/** Tells to how many dossiers an offer was proposed, for whoever attaches it or not (NIV-01). */
@UseCase(lecture = true)
@Requiert(Droit.CONSULTER_DOSSIER)
public class CompterDossiersDeLOffre {

    private final ContexteCourant contexteCourant;
    private final PropositionQueries propositions;

    public CompterDossiersDeLOffre(ContexteCourant contexteCourant, PropositionQueries propositions) {
        this.contexteCourant = contexteCourant;
        this.propositions = propositions;
    }

    public long execute(OffreId id) {
        return propositions.countDossiers(id, contexteCourant.lire().codeStructure());
    }
}
