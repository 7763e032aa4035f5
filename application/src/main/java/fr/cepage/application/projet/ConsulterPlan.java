package fr.cepage.application.projet;

import fr.cepage.application.appel.Appel;
import fr.cepage.application.appel.AppelCourant;
import fr.cepage.application.appel.Requiert;
import fr.cepage.application.commun.UseCase;
import fr.cepage.application.dispositif.CepTrouves;
import fr.cepage.domain.dispositif.DispositifCepId;
import fr.cepage.domain.droits.Droit;

/** Shows the plan of a CEP, empty before it is first written (SYN-05 to SYN-07, SYN-13). */
@UseCase(lecture = true)
@Requiert(Droit.CONSULTER_DOSSIER)
public class ConsulterPlan {

    private final AppelCourant appelCourant;
    private final CepTrouves ceps;
    private final ProjetsTrouves projets;
    private final VuesPlan vues;

    public ConsulterPlan(AppelCourant appelCourant, CepTrouves ceps, ProjetsTrouves projets, VuesPlan vues) {
        this.appelCourant = appelCourant;
        this.ceps = ceps;
        this.projets = projets;
        this.vues = vues;
    }

    public PlanVue execute(DispositifCepId id) {
        Appel appel = appelCourant.appel();
        return vues.vue(projets.plan(ceps.trouver(id, appel), appel), appel);
    }
}
