package fr.cepage.persistence.document;

import fr.cepage.application.commun.Curseur;
import fr.cepage.application.commun.Page;
import fr.cepage.application.commun.PageVoulue;
import fr.cepage.application.document.DocumentQueries;
import fr.cepage.application.document.DocumentVue;
import fr.cepage.domain.dispositif.DispositifCepId;
import fr.cepage.domain.document.DocumentId;
import fr.cepage.domain.document.TypeDocument;
import fr.cepage.domain.dossier.DossierId;
import fr.cepage.domain.structure.StructureCode;
import fr.cepage.persistence.commun.Cles;
import fr.cepage.persistence.commun.Lignes;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads documents by projections, without what they hold. */
@Repository
class DocumentQueriesAdapter implements DocumentQueries {

    private static final String VUES = """
            SELECT d.*, u.nom AS nom_auteur
            FROM document d
            LEFT JOIN utilisateur u ON u.structure = d.structure AND u.sub = d.auteur
            WHERE d.structure = :structure""";
    private static final String PAR_ID = VUES + " AND d.id = :id";
    private static final String DU_DOSSIER = VUES + " AND d.dossier_id = :dossier";
    private static final String APRES = " AND (d.instant, d.id) < (:apres, :apresId)";
    private static final String EN_ORDRE = " ORDER BY d.instant DESC, d.id DESC LIMIT :limite";

    private final JdbcClient jdbc;

    DocumentQueriesAdapter(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Optional<DocumentVue> find(DocumentId id, StructureCode structure) {
        return jdbc.sql(PAR_ID)
                .param("structure", structure.valeur())
                .param("id", id.valeur())
                .query(DocumentQueriesAdapter::vue)
                .optional();
    }

    @Override
    public Page<DocumentVue> findByDossier(DossierId dossier, StructureCode structure, PageVoulue page) {
        List<DocumentVue> vues = suite(page.apres())
                .param("structure", structure.valeur())
                .param("dossier", dossier.valeur())
                .param("limite", page.limite() + 1)
                .query(DocumentQueriesAdapter::vue)
                .list();
        return Page.de(vues, page.limite(), dernier -> Curseur.de(dernier.instant(), dernier.id()));
    }

    private JdbcClient.StatementSpec suite(@Nullable Curseur apres) {
        if (apres == null) {
            return jdbc.sql(DU_DOSSIER + EN_ORDRE);
        }
        Cles cles = new Cles(apres, 2);
        return jdbc.sql(DU_DOSSIER + APRES + EN_ORDRE)
                .param("apres", cles.instant(0).atOffset(ZoneOffset.UTC))
                .param("apresId", cles.uuid(1));
    }

    private static DocumentVue vue(ResultSet ligne, int rang) throws SQLException {
        UUID dispositif = ligne.getObject("dispositif_id", UUID.class);
        return new DocumentVue(
                new DocumentId(Lignes.uuid(ligne, "id")),
                new DossierId(Lignes.uuid(ligne, "dossier_id")),
                ligne.getLong("version"),
                TypeDocument.valueOf(Lignes.texte(ligne, "type")),
                dispositif == null ? null : new DispositifCepId(dispositif),
                ligne.getInt("numero"),
                Lignes.instant(ligne, "instant"),
                Objects.requireNonNull(Lignes.personne(ligne, "auteur", "nom_auteur")),
                Lignes.texte(ligne, "sha256"),
                ligne.getInt("taille"),
                Lignes.dateOuNull(ligne, "remis_le"));
    }
}
