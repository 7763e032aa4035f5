package fr.cepage.application.dossier;

import fr.cepage.application.appel.AppelCourant;
import fr.cepage.application.appel.Requiert;
import fr.cepage.application.commun.UseCase;
import fr.cepage.domain.dossier.DossierId;
import fr.cepage.domain.droits.Droit;

/** Shows a dossier (DRO-06). */
@UseCase(lecture = true)
@Requiert(Droit.CONSULTER_DOSSIER)
public class ConsulterDossier {

    private final AppelCourant appelCourant;
    private final DossiersTrouves dossiers;

    public ConsulterDossier(AppelCourant appelCourant, DossiersTrouves dossiers) {
        this.appelCourant = appelCourant;
        this.dossiers = dossiers;
    }

    public DossierVue execute(DossierId id) {
        return dossiers.consulter(id, appelCourant.appel());
    }
}
