package fr.cepage.domain.document;

import fr.cepage.domain.dispositif.DispositifCepId;
import fr.cepage.domain.dossier.DossierId;
import fr.cepage.domain.structure.StructureCode;
import java.util.ConcurrentModificationException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Keeps what it is given as a database would: copies, with a version of their own. */
public final class DocumentsEnMemoire implements DocumentRepository {
    private final Map<DocumentId, Document> documents = new LinkedHashMap<>();
    private final Map<DocumentId, byte[]> contenus = new LinkedHashMap<>();

    @Override
    public Optional<Document> findById(DocumentId id, StructureCode structure) {
        return Optional.ofNullable(documents.get(id))
                .filter(document -> document.structure().equals(structure))
                .map(document -> copie(document, document.version()));
    }

    @Override
    public Document save(Document document) {
        Document connu = documents.get(document.id());
        if (document.version() != (connu == null ? 0 : connu.version())) {
            throw new ConcurrentModificationException();
        }
        if (connu == null && tous(document.structure()).stream().anyMatch(autre -> memeRang(autre, document))) {
            throw new IllegalStateException("That number is given");
        }
        Document enregistre = copie(document, document.version() + 1);
        documents.put(document.id(), enregistre);
        return copie(enregistre, enregistre.version());
    }

    private static boolean memeRang(Document un, Document autre) {
        return un.dossier().equals(autre.dossier())
                && un.type() == autre.type()
                && un.dispositif().equals(autre.dispositif())
                && un.production().numero() == autre.production().numero();
    }

    @Override
    public int findDernierNumero(
            DossierId dossier, TypeDocument type, @Nullable DispositifCepId dispositif, StructureCode structure) {
        return tous(structure).stream()
                .filter(document -> document.dossier().equals(dossier)
                        && document.type() == type
                        && Objects.equals(document.dispositif().orElse(null), dispositif))
                .mapToInt(document -> document.production().numero())
                .max()
                .orElse(0);
    }

    @Override
    public void addContenu(Document document, byte[] contenu) {
        if (contenus.putIfAbsent(document.id(), contenu.clone()) != null) {
            throw new IllegalStateException("What was produced never changes");
        }
    }

    @Override
    public Optional<byte[]> findContenu(DocumentId id, StructureCode structure) {
        return findById(id, structure)
                .map(document -> contenus.get(document.id()))
                .map(byte[]::clone);
    }

    /** In the order in which they were first saved. */
    public List<Document> tous(StructureCode structure) {
        return documents.values().stream()
                .filter(document -> document.structure().equals(structure))
                .toList();
    }

    private static Document copie(Document document, long version) {
        return new Document(
                document.id(),
                document.dossier(),
                document.structure(),
                document.type(),
                document.dispositif().orElse(null),
                document.production(),
                document.remisLe().orElse(null),
                version);
    }
}
