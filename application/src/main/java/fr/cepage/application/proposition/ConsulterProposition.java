package fr.cepage.application.proposition;

import fr.cepage.application.commun.ContexteCourant;
import fr.cepage.application.commun.UseCase;
import fr.cepage.application.droits.Requiert;
import fr.cepage.domain.droits.Droit;
import fr.cepage.domain.proposition.PropositionId;

/** Shows one proposition. */
@UseCase(lecture = true)
@Requiert(Droit.CONSULTER_DOSSIER)
public class ConsulterProposition {

    private final ContexteCourant contexteCourant;
    private final PropositionsTrouvees trouvees;

    public ConsulterProposition(ContexteCourant contexteCourant, PropositionsTrouvees trouvees) {
        this.contexteCourant = contexteCourant;
        this.trouvees = trouvees;
    }

    public PropositionVue execute(PropositionId id) {
        return trouvees.consulter(id, contexteCourant.lire());
    }
}
