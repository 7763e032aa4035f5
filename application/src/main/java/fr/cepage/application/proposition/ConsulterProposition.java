package fr.cepage.application.proposition;

import fr.cepage.application.appel.AppelCourant;
import fr.cepage.application.appel.Requiert;
import fr.cepage.application.commun.Introuvable;
import fr.cepage.application.commun.UseCase;
import fr.cepage.domain.droits.Droit;
import fr.cepage.domain.proposition.PropositionId;

/** Shows one proposition. */
@UseCase(lecture = true)
@Requiert(Droit.CONSULTER_DOSSIER)
public class ConsulterProposition {

    private final AppelCourant appelCourant;
    private final PropositionQueries propositions;

    public ConsulterProposition(AppelCourant appelCourant, PropositionQueries propositions) {
        this.appelCourant = appelCourant;
        this.propositions = propositions;
    }

    public PropositionVue execute(PropositionId id) {
        return propositions.find(id, appelCourant.appel().codeStructure()).orElseThrow(Introuvable.de(id));
    }
}
