package fr.cepage.application.demande;

import fr.cepage.application.appel.Appel;
import fr.cepage.application.appel.AppelCourant;
import fr.cepage.application.appel.Requiert;
import fr.cepage.application.commun.Introuvable;
import fr.cepage.application.commun.UseCase;
import fr.cepage.application.commun.VersionAttendue;
import fr.cepage.application.dossier.Suivi;
import fr.cepage.domain.demande.ActionDemande;
import fr.cepage.domain.demande.Demande;
import fr.cepage.domain.demande.DemandeId;
import fr.cepage.domain.demande.DemandeRepository;
import fr.cepage.domain.droits.Droit;

/** Says what has become of a demande, and changes nothing else of it (DEM-01). */
@UseCase
@Requiert(Droit.GERER_EVENEMENTS)
public class SuivreDemande {

    private final AppelCourant appelCourant;
    private final Suivi suivi;
    private final DemandeRepository demandes;
    private final DemandeQueries queries;

    public SuivreDemande(AppelCourant appelCourant, Suivi suivi, DemandeRepository demandes, DemandeQueries queries) {
        this.appelCourant = appelCourant;
        this.suivi = suivi;
        this.demandes = demandes;
        this.queries = queries;
    }

    public DemandeVue execute(DemandeId id, VersionAttendue version, ActionDemande action) {
        Appel appel = appelCourant.appel();
        Demande demande = suivi.tenir(demandes, id, version, appel);
        demande.suivre(action);
        suivi.enregistrer(demandes, demande, appel);
        return queries.find(id, appel.codeStructure()).orElseThrow(Introuvable.de(id));
    }
}
