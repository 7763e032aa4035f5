package fr.cepage.application.pacea;

import fr.cepage.application.appel.Appel;
import fr.cepage.application.appel.AppelCourant;
import fr.cepage.application.appel.Requiert;
import fr.cepage.application.commun.UseCase;
import fr.cepage.application.dossier.DossiersTrouves;
import fr.cepage.domain.dossier.Dossier;
import fr.cepage.domain.dossier.DossierId;
import fr.cepage.domain.droits.Droit;
import fr.cepage.domain.pacea.PaceaRepository;
import java.util.List;

/** Shows all PACEA of a dossier, the latest entry first. */
@UseCase(lecture = true)
@Requiert(Droit.CONSULTER_DOSSIER)
public class ListerPaceas {

    private final AppelCourant appelCourant;
    private final DossiersTrouves dossiers;
    private final PaceaRepository paceas;
    private final VuesPacea vues;

    public ListerPaceas(AppelCourant appelCourant, DossiersTrouves dossiers, PaceaRepository paceas, VuesPacea vues) {
        this.appelCourant = appelCourant;
        this.dossiers = dossiers;
        this.paceas = paceas;
        this.vues = vues;
    }

    public List<PaceaVue> execute(DossierId id) {
        Appel appel = appelCourant.appel();
        Dossier dossier = dossiers.trouver(id, appel);
        return vues.vues(dossier, paceas.findByDossier(id, appel.codeStructure()), appel);
    }
}
