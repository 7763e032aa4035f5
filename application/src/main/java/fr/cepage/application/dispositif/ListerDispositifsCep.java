package fr.cepage.application.dispositif;

import fr.cepage.application.appel.Appel;
import fr.cepage.application.appel.AppelCourant;
import fr.cepage.application.appel.Requiert;
import fr.cepage.application.commun.UseCase;
import fr.cepage.application.dossier.DossiersTrouves;
import fr.cepage.domain.dispositif.DispositifCepRepository;
import fr.cepage.domain.dossier.Dossier;
import fr.cepage.domain.dossier.DossierId;
import fr.cepage.domain.droits.Droit;
import java.util.List;

/** Shows all CEP of a dossier, the latest entry first. */
@UseCase(lecture = true)
@Requiert(Droit.CONSULTER_DOSSIER)
public class ListerDispositifsCep {

    private final AppelCourant appelCourant;
    private final DossiersTrouves dossiers;
    private final DispositifCepRepository dispositifs;
    private final VuesDispositifCep vues;

    public ListerDispositifsCep(
            AppelCourant appelCourant,
            DossiersTrouves dossiers,
            DispositifCepRepository dispositifs,
            VuesDispositifCep vues) {
        this.appelCourant = appelCourant;
        this.dossiers = dossiers;
        this.dispositifs = dispositifs;
        this.vues = vues;
    }

    public List<DispositifCepVue> execute(DossierId id) {
        Appel appel = appelCourant.appel();
        Dossier dossier = dossiers.trouver(id, appel);
        return vues.vues(dossier, dispositifs.findByDossier(id, appel.codeStructure()), appel);
    }
}
