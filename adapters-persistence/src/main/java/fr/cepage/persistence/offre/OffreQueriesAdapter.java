package fr.cepage.persistence.offre;

import fr.cepage.application.commun.Page;
import fr.cepage.application.commun.PageVoulue;
import fr.cepage.application.commun.Precision;
import fr.cepage.application.offre.CriteresOffres;
import fr.cepage.application.offre.LigneHistorique;
import fr.cepage.application.offre.LigneOffre;
import fr.cepage.application.offre.OffreQueries;
import fr.cepage.domain.offre.OffreId;
import fr.cepage.domain.structure.StructureCode;
import fr.cepage.persistence.commun.Lignes;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Objects;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads offers by projections, a statement for each part of a list. */
@Repository
class OffreQueriesAdapter implements OffreQueries {

    private static final String HISTORIQUE = """
            SELECT c.*, u.nom AS nom_auteur FROM changement_offre c
            LEFT JOIN utilisateur u ON u.structure = c.structure AND u.sub = c.auteur
            WHERE c.structure = :structure AND c.offre_id = :offre
            ORDER BY c.version DESC LIMIT :limite""";

    private final JdbcClient jdbc;

    OffreQueriesAdapter(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Page<LigneOffre> rechercher(
            StructureCode structure, CriteresOffres criteres, Precision precision, PageVoulue page) {
        RequeteOffres requete = new RequeteOffres(structure, criteres, precision).apres(page.apres());
        List<OffreTriee> lignes = jdbc.sql(requete.sql(page.limite() + 1))
                .params(requete.parametres())
                .query(OffreTriee::de)
                .list();
        return Page.de(lignes, page.limite(), OffreTriee::curseur).avec(OffreTriee::offre);
    }

    @Override
    public List<LigneHistorique> historique(OffreId offre, StructureCode structure, int limite) {
        return jdbc.sql(HISTORIQUE)
                .param("structure", structure.valeur())
                .param("offre", offre.valeur())
                .param("limite", limite)
                .query(OffreQueriesAdapter::changement)
                .list();
    }

    private static LigneHistorique changement(ResultSet ligne, int rang) throws SQLException {
        return new LigneHistorique(
                ligne.getLong("version"),
                Lignes.instant(ligne, "instant"),
                Objects.requireNonNull(Lignes.personne(ligne, "auteur", "nom_auteur")),
                Lignes.textes(ligne, "membres"));
    }
}
