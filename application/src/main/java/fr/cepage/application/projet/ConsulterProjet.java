package fr.cepage.application.projet;

import fr.cepage.application.appel.Appel;
import fr.cepage.application.appel.AppelCourant;
import fr.cepage.application.appel.Requiert;
import fr.cepage.application.commun.UseCase;
import fr.cepage.application.dispositif.CepTrouves;
import fr.cepage.domain.dispositif.DispositifCepId;
import fr.cepage.domain.droits.Droit;

/** Shows the project of a CEP, empty before it is first written (SYN-04, SYN-13). */
@UseCase(lecture = true)
@Requiert(Droit.CONSULTER_DOSSIER)
public class ConsulterProjet {

    private final AppelCourant appelCourant;
    private final CepTrouves ceps;
    private final ProjetsTrouves projets;

    public ConsulterProjet(AppelCourant appelCourant, CepTrouves ceps, ProjetsTrouves projets) {
        this.appelCourant = appelCourant;
        this.ceps = ceps;
        this.projets = projets;
    }

    public ProjetVue execute(DispositifCepId id) {
        Appel appel = appelCourant.appel();
        return ProjetVue.de(projets.projet(ceps.trouver(id, appel), appel));
    }
}
