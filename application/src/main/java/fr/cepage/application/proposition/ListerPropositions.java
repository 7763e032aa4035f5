package fr.cepage.application.proposition;

import fr.cepage.application.appel.Appel;
import fr.cepage.application.appel.AppelCourant;
import fr.cepage.application.appel.Requiert;
import fr.cepage.application.commun.Page;
import fr.cepage.application.commun.PageVoulue;
import fr.cepage.application.commun.UseCase;
import fr.cepage.application.dossier.DossiersTrouves;
import fr.cepage.domain.dossier.DossierId;
import fr.cepage.domain.droits.Droit;

/** Shows what was proposed to a young person, the latest first (OFF-04). */
@UseCase(lecture = true)
@Requiert(Droit.CONSULTER_DOSSIER)
public class ListerPropositions {

    private final AppelCourant appelCourant;
    private final DossiersTrouves dossiers;
    private final PropositionQueries propositions;

    public ListerPropositions(AppelCourant appelCourant, DossiersTrouves dossiers, PropositionQueries propositions) {
        this.appelCourant = appelCourant;
        this.dossiers = dossiers;
        this.propositions = propositions;
    }

    public Page<PropositionVue> execute(DossierId id, PageVoulue page) {
        Appel appel = appelCourant.appel();
        dossiers.trouver(id, appel);
        return propositions.findByDossier(id, appel.codeStructure(), page);
    }
}
