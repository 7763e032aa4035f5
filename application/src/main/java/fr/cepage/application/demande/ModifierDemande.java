package fr.cepage.application.demande;

import fr.cepage.application.commun.Contexte;
import fr.cepage.application.commun.ContexteCourant;
import fr.cepage.application.commun.Introuvable;
import fr.cepage.application.commun.UseCase;
import fr.cepage.application.commun.VersionAttendue;
import fr.cepage.application.dossier.Suivi;
import fr.cepage.application.droits.Requiert;
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

    private final ContexteCourant contexteCourant;
    private final Suivi suivi;
    private final Lecteurs lecteurs;
    private final DemandeRepository demandes;
    private final DemandeQueries queries;

    public ModifierDemande(
            ContexteCourant contexteCourant,
            Suivi suivi,
            Lecteurs lecteurs,
            DemandeRepository demandes,
            DemandeQueries queries) {
        this.contexteCourant = contexteCourant;
        this.suivi = suivi;
        this.lecteurs = lecteurs;
        this.demandes = demandes;
        this.queries = queries;
    }

    /** @param changement what becomes of the demande as it stands */
    public DemandeVue execute(DemandeId id, VersionAttendue version, UnaryOperator<SaisieDemande> changement) {
        Contexte contexte = contexteCourant.lire();
        Demande demande = suivi.tenir(demandes, id, version, contexte);
        SaisieDemande saisie = changement.apply(SaisieDemande.de(demande));
        Lecteur<ContenuDemande> lecteur = lecteurs.de(demande.contenu(), contexte, new Violations());
        EtatDemande etat = etat(saisie, demande, lecteur);
        ContenuDemande contenu = saisie.lire(lecteur);
        demande.modifier(contenu, etat);
        suivi.enregistrer(demandes, demande, contexte);
        return queries.find(id, contexte.codeStructure()).orElseThrow(Introuvable.de(id));
    }

    private static EtatDemande etat(SaisieDemande saisie, Demande demande, Lecteur<?> lecteur) {
        EtatDemande etat = lecteur.exiger("etat", saisie.etat(lecteur), RefusDemande.CHAMP_OBLIGATOIRE);
        EtatDemande voulu = Objects.requireNonNullElse(etat, demande.etat());
        demande.empechement(voulu).ifPresent(lecteur.violations()::ajouter);
        return voulu;
    }
}
