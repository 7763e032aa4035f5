package fr.cepage.application.demande;

import fr.cepage.application.appel.Appel;
import fr.cepage.application.appel.AppelCourant;
import fr.cepage.application.appel.Requiert;
import fr.cepage.application.commun.Introuvable;
import fr.cepage.application.commun.UseCase;
import fr.cepage.application.dossier.Suivi;
import fr.cepage.application.saisie.Lecteur;
import fr.cepage.application.saisie.Lecteurs;
import fr.cepage.domain.commun.Violations;
import fr.cepage.domain.demande.ContenuDemande;
import fr.cepage.domain.demande.Demande;
import fr.cepage.domain.demande.DemandeId;
import fr.cepage.domain.demande.DemandeRepository;
import fr.cepage.domain.demande.EtatDemande;
import fr.cepage.domain.dossier.Dossier;
import fr.cepage.domain.dossier.DossierId;
import fr.cepage.domain.droits.Droit;
import java.util.Objects;

/** Records what a young person asks for (DEM-01). */
@UseCase
@Requiert(Droit.GERER_EVENEMENTS)
public class EnregistrerDemande {

    private final AppelCourant appelCourant;
    private final Suivi suivi;
    private final Lecteurs lecteurs;
    private final DemandeRepository demandes;
    private final DemandeQueries queries;

    public EnregistrerDemande(
            AppelCourant appelCourant,
            Suivi suivi,
            Lecteurs lecteurs,
            DemandeRepository demandes,
            DemandeQueries queries) {
        this.appelCourant = appelCourant;
        this.suivi = suivi;
        this.lecteurs = lecteurs;
        this.demandes = demandes;
        this.queries = queries;
    }

    public DemandeVue execute(DossierId id, SaisieDemande saisie) {
        Appel appel = appelCourant.appel();
        Dossier dossier = suivi.tenir(id, appel);
        Lecteur<ContenuDemande> lecteur = lecteurs.de(null, appel, new Violations());
        EtatDemande etat = saisie.etat(lecteur);
        ContenuDemande contenu = saisie.lire(lecteur);
        Demande demande = Demande.enregistrer(
                suivi.nouveau(DemandeId::new),
                dossier,
                contenu,
                Objects.requireNonNullElse(etat, EtatDemande.A_TRAITER));
        suivi.enregistrer(demandes, demande, appel);
        return queries.find(demande.id(), appel.codeStructure()).orElseThrow(Introuvable.de(demande.id()));
    }
}
