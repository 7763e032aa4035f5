package fr.cepage.persistence.document;

import fr.cepage.domain.dispositif.DispositifCepId;
import fr.cepage.domain.document.Document;
import fr.cepage.domain.document.DocumentId;
import fr.cepage.domain.document.DocumentRepository;
import fr.cepage.domain.document.Empreinte;
import fr.cepage.domain.document.Production;
import fr.cepage.domain.document.TypeDocument;
import fr.cepage.domain.dossier.DossierId;
import fr.cepage.domain.droits.UtilisateurId;
import fr.cepage.domain.structure.StructureCode;
import fr.cepage.persistence.commun.Ecriture;
import fr.cepage.persistence.commun.Stockage;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Stores documents as rows, and what they hold apart. */
@Repository
class DocumentRepositoryAdapter extends Stockage<Document, DocumentEntity> implements DocumentRepository {

    private static final String NOMBRE = """
            SELECT coalesce(max(numero), 0) FROM document
            WHERE structure = :structure AND dossier_id = :dossier AND type = :type
              AND dispositif_id IS NOT DISTINCT FROM CAST(:dispositif AS uuid)""";
    private static final String AJOUTER = """
            INSERT INTO document_contenu (document_id, structure, contenu) VALUES (:document, :structure, :contenu)""";
    private static final String LIRE =
            "SELECT contenu FROM document_contenu WHERE structure = :structure AND document_id = :document";

    private final JdbcClient jdbc;

    DocumentRepositoryAdapter(DocumentJpaRepository lignes, Ecriture ecriture, JdbcClient jdbc) {
        super(lignes, ecriture);
        this.jdbc = jdbc;
    }

    @Override
    public Optional<Document> findById(DocumentId id, StructureCode structure) {
        return trouver(id.valeur(), structure);
    }

    @Override
    public int findDernierNumero(
            DossierId dossier, TypeDocument type, @Nullable DispositifCepId dispositif, StructureCode structure) {
        return jdbc.sql(NOMBRE)
                .param("structure", structure.valeur())
                .param("dossier", dossier.valeur())
                .param("type", type.name())
                .param("dispositif", dispositif == null ? null : dispositif.toString())
                .query(Integer.class)
                .single();
    }

    @Override
    public void addContenu(Document document, byte[] contenu) {
        jdbc.sql(AJOUTER)
                .param("document", document.id().valeur())
                .param("structure", document.structure().valeur())
                .param("contenu", contenu)
                .update();
    }

    @Override
    public Optional<byte[]> findContenu(DocumentId id, StructureCode structure) {
        return jdbc.sql(LIRE)
                .param("structure", structure.valeur())
                .param("document", id.valeur())
                .query((ligne, rang) -> ligne.getBytes("contenu"))
                .optional();
    }

    @Override
    protected DocumentEntity ligne(Document document) {
        return new DocumentEntity(document);
    }

    @Override
    protected void ecrire(Document document, DocumentEntity ligne) {
        ligne.remisLe = document.remisLe().orElse(null);
    }

    @Override
    protected Document reconstituer(DocumentEntity ligne) {
        return new Document(
                new DocumentId(ligne.id),
                ligne.dossier(),
                ligne.codeStructure(),
                ligne.type,
                ligne.dispositifId == null ? null : new DispositifCepId(ligne.dispositifId),
                new Production(
                        ligne.numero,
                        ligne.instant,
                        new UtilisateurId(ligne.auteur),
                        new Empreinte(ligne.sha256),
                        ligne.taille),
                ligne.remisLe,
                ligne.version);
    }
}
