package fr.cepage.application.demande;

import fr.cepage.application.commun.ContexteCourant;
import fr.cepage.application.commun.UseCase;
import fr.cepage.application.droits.Requiert;
import fr.cepage.domain.demande.DemandeId;
import fr.cepage.domain.droits.Droit;

/** Shows one demande (DEM-01). */
@UseCase(lecture = true)
@Requiert(Droit.CONSULTER_DOSSIER)
public class ConsulterDemande {

    private final ContexteCourant contexteCourant;
    private final DemandesTrouvees trouvees;

    public ConsulterDemande(ContexteCourant contexteCourant, DemandesTrouvees trouvees) {
        this.contexteCourant = contexteCourant;
        this.trouvees = trouvees;
    }

    public DemandeVue execute(DemandeId id) {
        return trouvees.consulter(id, contexteCourant.lire());
    }
}
