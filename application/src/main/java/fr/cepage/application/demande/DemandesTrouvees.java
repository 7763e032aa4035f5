package fr.cepage.application.demande;

import fr.cepage.application.commun.Collaborator;
import fr.cepage.application.commun.Contexte;
import fr.cepage.application.commun.Introuvable;
import fr.cepage.application.commun.TypeRessource;
import fr.cepage.application.commun.VersionAttendue;
import fr.cepage.application.dossier.DossiersTrouves;
import fr.cepage.domain.demande.Demande;
import fr.cepage.domain.demande.DemandeId;
import fr.cepage.domain.demande.DemandeRepository;

/** Finds a demande of the own structure, or says that there is none (DRO-04). */
@Collaborator
public class DemandesTrouvees {

    private final DemandeRepository demandes;
    private final DemandeQueries queries;
    private final DossiersTrouves dossiers;

    public DemandesTrouvees(DemandeRepository demandes, DemandeQueries queries, DossiersTrouves dossiers) {
        this.demandes = demandes;
        this.queries = queries;
        this.dossiers = dossiers;
    }

    public Demande lire(DemandeId id, Contexte contexte) {
        return demandes.findById(id, contexte.codeStructure()).orElseThrow(DemandesTrouvees::introuvable);
    }

    /** For a change made on that version, read once the dossier is held: acts on it come one after another. */
    public Demande tenir(DemandeId id, VersionAttendue version, Contexte contexte) {
        dossiers.tenir(lire(id, contexte).dossier(), contexte);
        Demande demande = lire(id, contexte);
        version.verifier(demande.version());
        return demande;
    }

    public DemandeVue consulter(DemandeId id, Contexte contexte) {
        return queries.find(id, contexte.codeStructure()).orElseThrow(DemandesTrouvees::introuvable);
    }

    private static Introuvable introuvable() {
        return new Introuvable(TypeRessource.DEMANDE);
    }
}
