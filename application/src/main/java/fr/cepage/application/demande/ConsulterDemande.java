package fr.cepage.application.demande;

import fr.cepage.application.appel.AppelCourant;
import fr.cepage.application.appel.Requiert;
import fr.cepage.application.commun.Introuvable;
import fr.cepage.application.commun.UseCase;
import fr.cepage.domain.demande.DemandeId;
import fr.cepage.domain.droits.Droit;

/** Shows one demande (DEM-01). */
@UseCase(lecture = true)
@Requiert(Droit.CONSULTER_DOSSIER)
public class ConsulterDemande {

    private final AppelCourant appelCourant;
    private final DemandeQueries demandes;

    public ConsulterDemande(AppelCourant appelCourant, DemandeQueries demandes) {
        this.appelCourant = appelCourant;
        this.demandes = demandes;
    }

    public DemandeVue execute(DemandeId id) {
        return demandes.find(id, appelCourant.appel().codeStructure()).orElseThrow(Introuvable.de(id));
    }
}
