package fr.cepage.application.demande;

import fr.cepage.application.appel.Appel;
import fr.cepage.application.appel.AppelCourant;
import fr.cepage.application.appel.Requiert;
import fr.cepage.application.commun.Page;
import fr.cepage.application.commun.PageVoulue;
import fr.cepage.application.commun.UseCase;
import fr.cepage.application.dossier.DossiersTrouves;
import fr.cepage.domain.demande.EtatDemande;
import fr.cepage.domain.dossier.DossierId;
import fr.cepage.domain.droits.Droit;
import org.jspecify.annotations.Nullable;

/** Shows the demandes of a dossier, the latest first (DEM-01). */
@UseCase(lecture = true)
@Requiert(Droit.CONSULTER_DOSSIER)
public class ListerDemandes {

    private final AppelCourant appelCourant;
    private final DossiersTrouves dossiers;
    private final DemandeQueries demandes;

    public ListerDemandes(AppelCourant appelCourant, DossiersTrouves dossiers, DemandeQueries demandes) {
        this.appelCourant = appelCourant;
        this.dossiers = dossiers;
        this.demandes = demandes;
    }

    public Page<DemandeVue> execute(DossierId id, PageVoulue page) {
        return execute(id, null, page);
    }

    /** @param etat only those in that state; null: all */
    public Page<DemandeVue> execute(DossierId id, @Nullable EtatDemande etat, PageVoulue page) {
        Appel appel = appelCourant.appel();
        dossiers.trouver(id, appel);
        return demandes.findByDossier(id, appel.codeStructure(), etat, page);
    }
}
