package fr.cepage.application.pacea;

import fr.cepage.application.commun.Contexte;
import fr.cepage.application.commun.ContexteCourant;
import fr.cepage.application.commun.UseCase;
import fr.cepage.application.dossier.DossiersTrouves;
import fr.cepage.application.droits.Requiert;
import fr.cepage.domain.dossier.Dossier;
import fr.cepage.domain.dossier.DossierId;
import fr.cepage.domain.droits.Droit;
import fr.cepage.domain.pacea.PaceaRepository;
import java.util.List;

/** Shows all PACEA of a dossier, the latest entry first. */
@UseCase(lecture = true)
@Requiert(Droit.CONSULTER_DOSSIER)
public class ListerPaceas {

    private final ContexteCourant contexteCourant;
    private final DossiersTrouves dossiers;
    private final PaceaRepository paceas;
    private final VuesPacea vues;

    public ListerPaceas(
            ContexteCourant contexteCourant, DossiersTrouves dossiers, PaceaRepository paceas, VuesPacea vues) {
        this.contexteCourant = contexteCourant;
        this.dossiers = dossiers;
        this.paceas = paceas;
        this.vues = vues;
    }

    public List<PaceaVue> execute(DossierId id) {
        Contexte contexte = contexteCourant.lire();
        Dossier dossier = dossiers.lire(id, contexte);
        return vues.vues(dossier, paceas.findByDossier(id, contexte.codeStructure()), contexte);
    }
}
