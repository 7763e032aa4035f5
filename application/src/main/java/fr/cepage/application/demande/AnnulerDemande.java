package fr.cepage.application.demande;

import fr.cepage.application.appel.Appel;
import fr.cepage.application.appel.AppelCourant;
import fr.cepage.application.appel.Requiert;
import fr.cepage.application.commun.Introuvable;
import fr.cepage.application.commun.UseCase;
import fr.cepage.application.commun.VersionAttendue;
import fr.cepage.application.dossier.Suivi;
import fr.cepage.domain.demande.Demande;
import fr.cepage.domain.demande.DemandeId;
import fr.cepage.domain.demande.DemandeRepository;
import fr.cepage.domain.droits.Droit;
import org.jspecify.annotations.Nullable;

/** Cancels a demande that was recorded by mistake: it counts no more (ANN-02). */
@UseCase
@Requiert(Droit.GERER_EVENEMENTS)
public class AnnulerDemande {

    private final AppelCourant appelCourant;
    private final Suivi suivi;
    private final DemandeRepository demandes;
    private final DemandeQueries queries;

    public AnnulerDemande(AppelCourant appelCourant, Suivi suivi, DemandeRepository demandes, DemandeQueries queries) {
        this.appelCourant = appelCourant;
        this.suivi = suivi;
        this.demandes = demandes;
        this.queries = queries;
    }

    public DemandeVue execute(DemandeId id, VersionAttendue version, @Nullable String raison) {
        Appel appel = appelCourant.appel();
        Demande demande = suivi.tenir(demandes, id, version, appel);
        demande.annuler(raison, appel.acteur().id(), appel.maintenant());
        suivi.enregistrer(demandes, demande, appel);
        return queries.find(id, appel.codeStructure()).orElseThrow(Introuvable.de(id));
    }
}
