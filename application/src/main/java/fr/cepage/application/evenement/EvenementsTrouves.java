package fr.cepage.application.evenement;

import fr.cepage.application.commun.Collaborator;
import fr.cepage.application.commun.Contexte;
import fr.cepage.application.commun.Introuvable;
import fr.cepage.application.commun.TypeRessource;
import fr.cepage.application.commun.VersionAttendue;
import fr.cepage.application.dossier.DossiersTrouves;
import fr.cepage.domain.evenement.Evenement;
import fr.cepage.domain.evenement.EvenementId;
import fr.cepage.domain.evenement.EvenementRepository;

/** Finds an event of the own structure, or says that there is none (DRO-04). */
@Collaborator
public class EvenementsTrouves {

    private final EvenementRepository evenements;
    private final DossiersTrouves dossiers;
    private final EvenementQueries queries;

    public EvenementsTrouves(EvenementRepository evenements, DossiersTrouves dossiers, EvenementQueries queries) {
        this.evenements = evenements;
        this.dossiers = dossiers;
        this.queries = queries;
    }

    /** For a change made on that version, read once the dossier is held: acts on it come one after another. */
    public Evenement tenir(EvenementId id, VersionAttendue version, Contexte contexte) {
        dossiers.tenir(lire(id, contexte).dossier(), contexte);
        Evenement evenement = lire(id, contexte);
        version.verifier(evenement.version());
        return evenement;
    }

    public EvenementVue consulter(EvenementId id, Contexte contexte) {
        return queries.find(id, contexte.structure()).orElseThrow(EvenementsTrouves::introuvable);
    }

    private Evenement lire(EvenementId id, Contexte contexte) {
        return evenements.findById(id, contexte.codeStructure()).orElseThrow(EvenementsTrouves::introuvable);
    }

    private static Introuvable introuvable() {
        return new Introuvable(TypeRessource.EVENEMENT);
    }
}
