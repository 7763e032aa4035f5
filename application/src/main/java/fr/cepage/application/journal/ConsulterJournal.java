package fr.cepage.application.journal;

import fr.cepage.application.appel.AppelCourant;
import fr.cepage.application.appel.Requiert;
import fr.cepage.application.commun.Introuvable;
import fr.cepage.application.commun.Page;
import fr.cepage.application.commun.PageVoulue;
import fr.cepage.application.commun.TypeRessource;
import fr.cepage.application.commun.UseCase;
import fr.cepage.domain.dossier.DossierId;
import fr.cepage.domain.dossier.DossierRepository;
import fr.cepage.domain.droits.Droit;
import fr.cepage.domain.structure.StructureCode;

/** Shows what happened on a dossier (SUP-03, PHA-05). */
@UseCase(lecture = true)
@Requiert(Droit.CONSULTER_DOSSIER)
public class ConsulterJournal {

    private final AppelCourant appelCourant;
    private final DossierRepository dossiers;
    private final JournalQueries journal;

    public ConsulterJournal(AppelCourant appelCourant, DossierRepository dossiers, JournalQueries journal) {
        this.appelCourant = appelCourant;
        this.dossiers = dossiers;
        this.journal = journal;
    }

    public Page<LigneJournal> execute(DossierId id, PageVoulue page) {
        StructureCode structure = appelCourant.appel().codeStructure();
        if (dossiers.findById(id, structure).isEmpty()) {
            throw new Introuvable(TypeRessource.DOSSIER);
        }
        return journal.findByDossier(id, structure, page);
    }
}
