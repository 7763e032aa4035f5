package fr.cepage.application.liaison;

import fr.cepage.application.commun.Collaborator;
import fr.cepage.application.commun.Contexte;
import fr.cepage.application.commun.Introuvable;
import fr.cepage.application.commun.TypeRessource;
import fr.cepage.application.commun.VersionAttendue;
import fr.cepage.application.dossier.DossiersTrouves;
import fr.cepage.domain.liaison.LiaisonRecue;
import fr.cepage.domain.liaison.LiaisonRecueId;
import fr.cepage.domain.liaison.LiaisonRecueRepository;

/** Finds a fiche de liaison reçue of the own structure, or says that there is none (DRO-04). */
@Collaborator
public class LiaisonsTrouvees {

    private final LiaisonRecueRepository liaisons;
    private final LiaisonRecueQueries queries;
    private final DossiersTrouves dossiers;

    public LiaisonsTrouvees(LiaisonRecueRepository liaisons, LiaisonRecueQueries queries, DossiersTrouves dossiers) {
        this.liaisons = liaisons;
        this.queries = queries;
        this.dossiers = dossiers;
    }

    /** For a change made on that version, read once the dossier is held: acts on it come one after another. */
    public LiaisonRecue tenir(LiaisonRecueId id, VersionAttendue version, Contexte contexte) {
        dossiers.tenir(lire(id, contexte).dossier(), contexte);
        LiaisonRecue liaison = lire(id, contexte);
        version.verifier(liaison.version());
        return liaison;
    }

    public LiaisonRecueVue consulter(LiaisonRecueId id, Contexte contexte) {
        return queries.find(id, contexte.codeStructure()).orElseThrow(LiaisonsTrouvees::introuvable);
    }

    private LiaisonRecue lire(LiaisonRecueId id, Contexte contexte) {
        return liaisons.findById(id, contexte.codeStructure()).orElseThrow(LiaisonsTrouvees::introuvable);
    }

    private static Introuvable introuvable() {
        return new Introuvable(TypeRessource.LIAISON);
    }
}
