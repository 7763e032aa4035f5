package fr.cepage.application.dossier;

import fr.cepage.application.appel.Appel;
import fr.cepage.application.commun.Collaborator;
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

    public Dossier trouver(DossierId id, Appel appel) {
        return dossiers.findById(id, appel.codeStructure()).orElseThrow(Introuvable.de(id));
    }

    /** Held until the end of the transaction. */
    public Dossier tenir(DossierId id, Appel appel) {
        return dossiers.findByIdForUpdate(id, appel.codeStructure()).orElseThrow(Introuvable.de(id));
    }

    public DossierVue consulter(DossierId id, Appel appel) {
        return queries.find(id, appel.codeStructure(), appel.aujourdhui()).orElseThrow(Introuvable.de(id));
    }
}
