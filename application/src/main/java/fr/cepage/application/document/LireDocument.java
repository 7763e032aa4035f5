package fr.cepage.application.document;

import fr.cepage.application.appel.AppelCourant;
import fr.cepage.application.appel.Requiert;
import fr.cepage.application.commun.Introuvable;
import fr.cepage.application.commun.UseCase;
import fr.cepage.domain.document.DocumentId;
import fr.cepage.domain.document.DocumentRepository;
import fr.cepage.domain.droits.Droit;

/** Gives what a document holds, byte for byte what was produced (SYN-10). */
@UseCase(lecture = true)
@Requiert(Droit.CONSULTER_DOSSIER)
public class LireDocument {

    private final AppelCourant appelCourant;
    private final DocumentRepository depot;

    public LireDocument(AppelCourant appelCourant, DocumentRepository depot) {
        this.appelCourant = appelCourant;
        this.depot = depot;
    }

    public byte[] execute(DocumentId id) {
        return depot.findContenu(id, appelCourant.appel().codeStructure()).orElseThrow(Introuvable.de(id));
    }
}
