package fr.cepage.application.liaison;

import fr.cepage.application.appel.AppelCourant;
import fr.cepage.application.appel.Requiert;
import fr.cepage.application.commun.Introuvable;
import fr.cepage.application.commun.UseCase;
import fr.cepage.domain.droits.Droit;
import fr.cepage.domain.liaison.LiaisonRecueId;

/** Shows one fiche de liaison reçue (NIV-03). */
@UseCase(lecture = true)
@Requiert(Droit.CONSULTER_DOSSIER)
public class ConsulterLiaisonRecue {

    private final AppelCourant appelCourant;
    private final LiaisonRecueQueries liaisons;

    public ConsulterLiaisonRecue(AppelCourant appelCourant, LiaisonRecueQueries liaisons) {
        this.appelCourant = appelCourant;
        this.liaisons = liaisons;
    }

    public LiaisonRecueVue execute(LiaisonRecueId id) {
        return liaisons.find(id, appelCourant.appel().codeStructure()).orElseThrow(Introuvable.de(id));
    }
}
