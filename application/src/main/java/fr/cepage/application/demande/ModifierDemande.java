package fr.cepage.application.demande;

import fr.cepage.application.appel.Appel;
import fr.cepage.application.appel.AppelCourant;
import fr.cepage.application.appel.Requiert;
import fr.cepage.application.commun.Introuvable;
import fr.cepage.application.commun.UseCase;
import fr.cepage.application.commun.VersionAttendue;
import fr.cepage.application.dossier.Suivi;
import fr.cepage.application.saisie.Lecteur;
import fr.cepage.application.saisie.Lecteurs;
import fr.cepage.domain.commun.Violations;
import fr.cepage.domain.demande.ContenuDemande;
import fr.cepage.domain.demande.Demande;
import fr.cepage.domain.demande.DemandeId;
import fr.cepage.domain.demande.DemandeRepository;
import fr.cepage.domain.demande.EtatDemande;
import fr.cepage.domain.demande.RefusDemande;
import fr.cepage.domain.droits.Droit;
import java.util.Objects;
import java.util.function.UnaryOperator;

/** Corrects a demande, or says what has become of it (DEM-01). */
@UseCase
@Requiert(Droit.GERER_EVENEMENTS)
public class ModifierDemande {

    private final AppelCourant appelCourant;
    private final Suivi suivi;
    private final Lecteurs lecteurs;
    private final DemandeRepository demandes;
    private final DemandeQueries queries;

    public ModifierDemande(
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

    /** @param changement what becomes of the demande as it stands */
    public DemandeVue execute(DemandeId id, VersionAttendue version, UnaryOperator<SaisieDemande> changement) {
        Appel appel = appelCourant.appel();
        Demande demande = suivi.tenir(demandes, id, version, appel);
        demande.exigerVivante();
        SaisieDemande saisie = changement.apply(SaisieDemande.de(demande));
        Lecteur<ContenuDemande> lecteur = lecteurs.de(demande.contenu(), appel, new Violations());
        EtatDemande etat = etat(saisie, demande, lecteur);
        ContenuDemande contenu = saisie.lire(lecteur);
        demande.modifier(contenu, etat);
        suivi.enregistrer(demandes, demande, appel);
        return queries.find(id, appel.codeStructure()).orElseThrow(Introuvable.de(id));
    }

    private static EtatDemande etat(SaisieDemande saisie, Demande demande, Lecteur<?> lecteur) {
        EtatDemande etat = lecteur.exiger("etat", saisie.etat(lecteur), RefusDemande.CHAMP_OBLIGATOIRE);
        EtatDemande voulu = Objects.requireNonNullElse(etat, demande.etat());
        demande.empechement(voulu).ifPresent(lecteur.violations()::ajouter);
        return voulu;
    }
}
