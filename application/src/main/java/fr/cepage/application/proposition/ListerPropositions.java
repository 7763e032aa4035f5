package fr.cepage.application.proposition;

import fr.cepage.application.commun.Contexte;
import fr.cepage.application.commun.ContexteCourant;
import fr.cepage.application.commun.DemandePage;
import fr.cepage.application.commun.Page;
import fr.cepage.application.commun.UseCase;
import fr.cepage.application.dossier.DossiersTrouves;
import fr.cepage.application.droits.Requiert;
import fr.cepage.domain.dossier.DossierId;
import fr.cepage.domain.droits.Droit;

/** Shows what was proposed to a young person, the latest first (OFF-04). */
@UseCase(lecture = true)
@Requiert(Droit.CONSULTER_DOSSIER)
public class ListerPropositions {

    private final ContexteCourant contexteCourant;
    private final DossiersTrouves dossiers;
    private final PropositionQueries propositions;

    public ListerPropositions(
            ContexteCourant contexteCourant, DossiersTrouves dossiers, PropositionQueries propositions) {
        this.contexteCourant = contexteCourant;
        this.dossiers = dossiers;
        this.propositions = propositions;
    }

    public Page<PropositionVue> execute(DossierId id, DemandePage page) {
        Contexte contexte = contexteCourant.lire();
        dossiers.lire(id, contexte);
        return propositions.findByDossier(id, contexte.codeStructure(), page);
    }
}
