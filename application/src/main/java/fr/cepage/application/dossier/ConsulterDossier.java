package fr.cepage.application.dossier;

import fr.cepage.application.commun.ContexteCourant;
import fr.cepage.application.commun.UseCase;
import fr.cepage.application.droits.Requiert;
import fr.cepage.domain.dossier.DossierId;
import fr.cepage.domain.droits.Droit;

/** Shows a dossier (DRO-06). */
@UseCase(lecture = true)
@Requiert(Droit.CONSULTER_DOSSIER)
public class ConsulterDossier {

    private final ContexteCourant contexte;
    private final DossiersTrouves dossiers;

    public ConsulterDossier(ContexteCourant contexte, DossiersTrouves dossiers) {
        this.contexte = contexte;
        this.dossiers = dossiers;
    }

    public DossierVue execute(DossierId id) {
        return dossiers.consulter(id, contexte.lire());
    }
}
