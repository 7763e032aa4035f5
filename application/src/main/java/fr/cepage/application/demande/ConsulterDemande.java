package fr.cepage.application.demande;

import fr.cepage.application.commun.ContexteCourant;
import fr.cepage.application.commun.Introuvable;
import fr.cepage.application.commun.UseCase;
import fr.cepage.application.droits.Requiert;
import fr.cepage.domain.demande.DemandeId;
import fr.cepage.domain.droits.Droit;

/** Shows one demande (DEM-01). */
@UseCase(lecture = true)
@Requiert(Droit.CONSULTER_DOSSIER)
public class ConsulterDemande {

    private final ContexteCourant contexteCourant;
    private final DemandeQueries demandes;

    public ConsulterDemande(ContexteCourant contexteCourant, DemandeQueries demandes) {
        this.contexteCourant = contexteCourant;
        this.demandes = demandes;
    }

    public DemandeVue execute(DemandeId id) {
        return demandes.find(id, contexteCourant.lire().codeStructure()).orElseThrow(Introuvable.de(id));
    }
}
