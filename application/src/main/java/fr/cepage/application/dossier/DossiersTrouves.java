package fr.cepage.application.dossier;

import fr.cepage.application.commun.Collaborator;
import fr.cepage.application.commun.Contexte;
import fr.cepage.application.commun.Introuvable;
import fr.cepage.domain.dossier.Dossier;
import fr.cepage.domain.dossier.DossierId;
import fr.cepage.domain.dossier.DossierRepository;

/** Finds a dossier of the own structure, or says that there is none (DRO-04). */
@Collaborator
public class DossiersTrouves {

    private final DossierRepository dossiers;
    private final DossierQueries queries;

    public DossiersTrouves(DossierRepository dossiers, DossierQueries queries) {
        this.dossiers = dossiers;
        this.queries = queries;
    }

    public Dossier lire(DossierId id, Contexte contexte) {
        return dossiers.findById(id, contexte.codeStructure()).orElseThrow(Introuvable.de(id));
    }

    /** Held until the end of the transaction. */
    public Dossier tenir(DossierId id, Contexte contexte) {
        return dossiers.findByIdForUpdate(id, contexte.codeStructure()).orElseThrow(Introuvable.de(id));
    }

    public DossierVue consulter(DossierId id, Contexte contexte) {
        return queries.find(id, contexte.codeStructure(), contexte.aujourdhui()).orElseThrow(Introuvable.de(id));
    }
}
