package fr.cepage.application.proposition;

import fr.cepage.application.commun.ContexteCourant;
import fr.cepage.application.commun.Introuvable;
import fr.cepage.application.commun.UseCase;
import fr.cepage.application.droits.Requiert;
import fr.cepage.domain.droits.Droit;
import fr.cepage.domain.proposition.PropositionId;

/** Shows one proposition. */
@UseCase(lecture = true)
@Requiert(Droit.CONSULTER_DOSSIER)
public class ConsulterProposition {

    private final ContexteCourant contexteCourant;
    private final PropositionQueries propositions;

    public ConsulterProposition(ContexteCourant contexteCourant, PropositionQueries propositions) {
        this.contexteCourant = contexteCourant;
        this.propositions = propositions;
    }

    public PropositionVue execute(PropositionId id) {
        return propositions.find(id, contexteCourant.lire().codeStructure()).orElseThrow(Introuvable.de(id));
    }
}
