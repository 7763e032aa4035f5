package fr.cepage.application.rendezvous;

import fr.cepage.application.commun.Collaborator;
import fr.cepage.application.commun.Contexte;
import fr.cepage.application.commun.Introuvable;
import fr.cepage.application.commun.TypeRessource;
import fr.cepage.application.commun.VersionAttendue;
import fr.cepage.application.dossier.DossiersTrouves;
import fr.cepage.domain.rendezvous.RendezVous;
import fr.cepage.domain.rendezvous.RendezVousId;
import fr.cepage.domain.rendezvous.RendezVousRepository;

/** Finds a rendez-vous of the own structure, or says that there is none (DRO-04). */
@Collaborator
public class RendezVousTrouves {

    private final RendezVousRepository depot;
    private final RendezVousQueries queries;
    private final DossiersTrouves dossiers;

    public RendezVousTrouves(RendezVousRepository depot, RendezVousQueries queries, DossiersTrouves dossiers) {
        this.depot = depot;
        this.queries = queries;
        this.dossiers = dossiers;
    }

    /** For a change made on that version, read once the dossier is held: acts on it come one after another. */
    public RendezVous tenir(RendezVousId id, VersionAttendue version, Contexte contexte) {
        dossiers.tenir(lire(id, contexte).dossier(), contexte);
        RendezVous rendezVous = lire(id, contexte);
        version.verifier(rendezVous.version());
        return rendezVous;
    }

    public RendezVousVue consulter(RendezVousId id, Contexte contexte) {
        return queries.find(id, contexte.codeStructure()).orElseThrow(RendezVousTrouves::introuvable);
    }

    private RendezVous lire(RendezVousId id, Contexte contexte) {
        return depot.findById(id, contexte.codeStructure()).orElseThrow(RendezVousTrouves::introuvable);
    }

    private static Introuvable introuvable() {
        return new Introuvable(TypeRessource.RENDEZ_VOUS);
    }
}
