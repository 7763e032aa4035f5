package fr.cepage.application.rendezvous;

import fr.cepage.application.appel.Appel;
import fr.cepage.application.appel.AppelCourant;
import fr.cepage.application.appel.Requiert;
import fr.cepage.application.commun.Page;
import fr.cepage.application.commun.PageVoulue;
import fr.cepage.application.commun.UseCase;
import fr.cepage.application.dossier.DossiersTrouves;
import fr.cepage.domain.dossier.DossierId;
import fr.cepage.domain.droits.Droit;

/** Shows the rendez-vous of a dossier, those to come first (RDV-01). */
@UseCase(lecture = true)
@Requiert(Droit.CONSULTER_DOSSIER)
public class ListerRendezVous {

    private final AppelCourant appelCourant;
    private final DossiersTrouves dossiers;
    private final RendezVousQueries queries;

    public ListerRendezVous(AppelCourant appelCourant, DossiersTrouves dossiers, RendezVousQueries queries) {
        this.appelCourant = appelCourant;
        this.dossiers = dossiers;
        this.queries = queries;
    }

    public Page<RendezVousVue> execute(DossierId id, PageVoulue page) {
        Appel appel = appelCourant.appel();
        dossiers.trouver(id, appel);
        return queries.findByDossier(id, appel.codeStructure(), appel.aujourdhui(), page);
    }
}
