package fr.cepage.application.liaison;

import fr.cepage.application.commun.ContexteCourant;
import fr.cepage.application.commun.UseCase;
import fr.cepage.application.droits.Requiert;
import fr.cepage.domain.droits.Droit;
import fr.cepage.domain.liaison.LiaisonRecueId;

/** Shows one fiche de liaison reçue (NIV-03). */
@UseCase(lecture = true)
@Requiert(Droit.CONSULTER_DOSSIER)
public class ConsulterLiaisonRecue {

    private final ContexteCourant contexteCourant;
    private final LiaisonsTrouvees trouvees;

    public ConsulterLiaisonRecue(ContexteCourant contexteCourant, LiaisonsTrouvees trouvees) {
        this.contexteCourant = contexteCourant;
        this.trouvees = trouvees;
    }

    public LiaisonRecueVue execute(LiaisonRecueId id) {
        return trouvees.consulter(id, contexteCourant.lire());
    }
}
