package fr.cepage.persistence.journal;

import fr.cepage.application.commun.Curseur;
import fr.cepage.application.commun.Page;
import fr.cepage.application.commun.PageVoulue;
import fr.cepage.application.journal.JournalQueries;
import fr.cepage.application.journal.LigneJournal;
import fr.cepage.domain.dossier.DossierId;
import fr.cepage.domain.journal.ActionJournal;
import fr.cepage.domain.journal.ObjetJournal;
import fr.cepage.domain.structure.StructureCode;
import fr.cepage.persistence.commun.Cles;
import fr.cepage.persistence.commun.Lignes;
import fr.cepage.persistence.commun.Textes;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads a dossier's journal, newest first. */
@Repository
class JournalQueriesAdapter implements JournalQueries {

    private static final String LIRE = """
            SELECT j.*, u.nom AS nom_auteur, ARRAY(
                SELECT x.texte FROM jsonb_each_text(j.details) e
                CROSS JOIN LATERAL (VALUES (0, e.key), (1, e.value)) x (rang, texte)
                ORDER BY e.key, x.rang) AS paires
            FROM journal j LEFT JOIN utilisateur u ON u.structure = j.structure AND u.sub = j.auteur
            WHERE j.structure = :structure AND j.dossier_id = :dossier
            """;
    private static final String APRES = "AND (j.instant, j.id) < (:apres, :apresId) ";
    private static final String EN_ORDRE = "ORDER BY j.instant DESC, j.id DESC LIMIT :limite";

    private final JdbcClient jdbc;

    JournalQueriesAdapter(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Page<LigneJournal> findByDossier(DossierId dossier, StructureCode structure, PageVoulue page) {
        List<LigneJournal> lignes = requete(page.apres())
                .param("structure", structure.valeur())
                .param("dossier", dossier.valeur())
                .param("limite", page.limite() + 1)
                .query(JournalQueriesAdapter::ligne)
                .list();
        return Page.de(lignes, page.limite(), derniere -> Curseur.de(derniere.instant(), derniere.id()));
    }

    private JdbcClient.StatementSpec requete(@Nullable Curseur apres) {
        if (apres == null) {
            return jdbc.sql(LIRE + EN_ORDRE);
        }
        Cles cles = new Cles(apres, 2);
        return jdbc.sql(LIRE + APRES + EN_ORDRE)
                .param("apres", cles.instant(0).atOffset(ZoneOffset.UTC))
                .param("apresId", cles.uuid(1));
    }

    private static LigneJournal ligne(ResultSet ligne, int rang) throws SQLException {
        return new LigneJournal(
                Lignes.uuid(ligne, "id"),
                Lignes.instant(ligne, "instant"),
                Objects.requireNonNull(Lignes.personne(ligne, "auteur", "nom_auteur")),
                ActionJournal.valueOf(Lignes.texte(ligne, "action")),
                new ObjetJournal(
                        ObjetJournal.Type.valueOf(Lignes.texte(ligne, "type_objet")), Lignes.uuid(ligne, "objet_id")),
                Textes.membres(Lignes.textes(ligne, "paires")));
    }
}
