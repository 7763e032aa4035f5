package fr.cepage.application.rendezvous;

import fr.cepage.application.commun.Contexte;
import fr.cepage.application.commun.ContexteCourant;
import fr.cepage.application.commun.DemandePage;
import fr.cepage.application.commun.Page;
import fr.cepage.application.commun.UseCase;
import fr.cepage.application.dossier.DossiersTrouves;
import fr.cepage.application.droits.Requiert;
import fr.cepage.domain.dossier.DossierId;
import fr.cepage.domain.droits.Droit;

/** Shows the rendez-vous of a dossier, the latest first (RDV-01). */
@UseCase(lecture = true)
@Requiert(Droit.CONSULTER_DOSSIER)
public class ListerRendezVous {

    private final ContexteCourant contexteCourant;
    private final DossiersTrouves dossiers;
    private final RendezVousQueries queries;

    public ListerRendezVous(ContexteCourant contexteCourant, DossiersTrouves dossiers, RendezVousQueries queries) {
        this.contexteCourant = contexteCourant;
        this.dossiers = dossiers;
        this.queries = queries;
    }

    public Page<RendezVousVue> execute(DossierId id, DemandePage page) {
        Contexte contexte = contexteCourant.lire();
        dossiers.lire(id, contexte);
        return queries.findByDossier(id, contexte.codeStructure(), page);
    }
}
