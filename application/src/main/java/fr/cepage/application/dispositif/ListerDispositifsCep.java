package fr.cepage.application.dispositif;

import fr.cepage.application.commun.Contexte;
import fr.cepage.application.commun.ContexteCourant;
import fr.cepage.application.commun.UseCase;
import fr.cepage.application.dossier.DossiersTrouves;
import fr.cepage.application.droits.Requiert;
import fr.cepage.domain.dispositif.DispositifCepRepository;
import fr.cepage.domain.dossier.Dossier;
import fr.cepage.domain.dossier.DossierId;
import fr.cepage.domain.droits.Droit;
import java.util.List;

/** Shows all CEP of a dossier, the latest entry first. */
@UseCase(lecture = true)
@Requiert(Droit.CONSULTER_DOSSIER)
public class ListerDispositifsCep {

    private final ContexteCourant contexteCourant;
    private final DossiersTrouves dossiers;
    private final DispositifCepRepository dispositifs;
    private final VuesDispositifCep vues;

    public ListerDispositifsCep(
            ContexteCourant contexteCourant,
            DossiersTrouves dossiers,
            DispositifCepRepository dispositifs,
            VuesDispositifCep vues) {
        this.contexteCourant = contexteCourant;
        this.dossiers = dossiers;
        this.dispositifs = dispositifs;
        this.vues = vues;
    }

    public List<DispositifCepVue> execute(DossierId id) {
        Contexte contexte = contexteCourant.lire();
        Dossier dossier = dossiers.lire(id, contexte);
        return vues.vues(dossier, dispositifs.findByDossier(id, contexte.codeStructure()), contexte);
    }
}
