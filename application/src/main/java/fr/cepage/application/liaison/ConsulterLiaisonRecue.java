package fr.cepage.application.liaison;

import fr.cepage.application.commun.ContexteCourant;
import fr.cepage.application.commun.Introuvable;
import fr.cepage.application.commun.UseCase;
import fr.cepage.application.droits.Requiert;
import fr.cepage.domain.droits.Droit;
import fr.cepage.domain.liaison.LiaisonRecueId;

/** Shows one fiche de liaison reçue (NIV-03). */
@UseCase(lecture = true)
@Requiert(Droit.CONSULTER_DOSSIER)
public class ConsulterLiaisonRecue {

    private final ContexteCourant contexteCourant;
    private final LiaisonRecueQueries liaisons;

    public ConsulterLiaisonRecue(ContexteCourant contexteCourant, LiaisonRecueQueries liaisons) {
        this.contexteCourant = contexteCourant;
        this.liaisons = liaisons;
    }

    public LiaisonRecueVue execute(LiaisonRecueId id) {
        return liaisons.find(id, contexteCourant.lire().codeStructure()).orElseThrow(Introuvable.de(id));
    }
}
