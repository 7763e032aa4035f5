package fr.cepage.application.proposition;

import fr.cepage.application.commun.Collaborator;
import fr.cepage.application.commun.Contexte;
import fr.cepage.application.commun.Introuvable;
import fr.cepage.application.commun.TypeRessource;
import fr.cepage.application.commun.VersionAttendue;
import fr.cepage.application.dossier.DossiersTrouves;
import fr.cepage.domain.proposition.Proposition;
import fr.cepage.domain.proposition.PropositionId;
import fr.cepage.domain.proposition.PropositionRepository;

/** Finds a proposition of the own structure, or says that there is none (DRO-04). */
@Collaborator
public class PropositionsTrouvees {

    private final PropositionRepository propositions;
    private final PropositionQueries queries;
    private final DossiersTrouves dossiers;

    public PropositionsTrouvees(
            PropositionRepository propositions, PropositionQueries queries, DossiersTrouves dossiers) {
        this.propositions = propositions;
        this.queries = queries;
        this.dossiers = dossiers;
    }

    /** For a change made on that version, read once the dossier is held: acts on it come one after another. */
    public Proposition tenir(PropositionId id, VersionAttendue version, Contexte contexte) {
        dossiers.tenir(lire(id, contexte).dossier(), contexte);
        Proposition proposition = lire(id, contexte);
        version.verifier(proposition.version());
        return proposition;
    }

    public PropositionVue consulter(PropositionId id, Contexte contexte) {
        return queries.find(id, contexte.codeStructure()).orElseThrow(PropositionsTrouvees::introuvable);
    }

    private Proposition lire(PropositionId id, Contexte contexte) {
        return propositions.findById(id, contexte.codeStructure()).orElseThrow(PropositionsTrouvees::introuvable);
    }

    private static Introuvable introuvable() {
        return new Introuvable(TypeRessource.PROPOSITION);
    }
}
