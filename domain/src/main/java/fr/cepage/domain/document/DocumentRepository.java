package fr.cepage.domain.document;

import fr.cepage.domain.dispositif.DispositifCepId;
import fr.cepage.domain.dossier.DossierId;
import fr.cepage.domain.journal.AgregatRepository;
import fr.cepage.domain.structure.StructureCode;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The documents that were produced for a structure's dossiers; another structure's is not found (DRO-04). */
public interface DocumentRepository extends AgregatRepository<DocumentId, Document> {

    /** The greatest number of that type so far, for that CEP or, without one, for the dossier; 0: none. */
    int findDernierNumero(
            DossierId dossier, TypeDocument type, @Nullable DispositifCepId dispositif, StructureCode structure);

    /** Keeps what it holds, once and for all; the document itself is stored already. */
    void addContenu(Document document, byte[] contenu);

    /** What it holds, byte for byte. */
    Optional<byte[]> findContenu(DocumentId id, StructureCode structure);
}
