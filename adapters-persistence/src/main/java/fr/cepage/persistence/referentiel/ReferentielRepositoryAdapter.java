package fr.cepage.persistence.referentiel;

import fr.cepage.domain.referentiel.CodeValeur;
import fr.cepage.domain.referentiel.Liste;
import fr.cepage.domain.referentiel.ReferentielRepository;
import fr.cepage.domain.referentiel.ValeurListe;
import fr.cepage.domain.structure.StructureCode;
import fr.cepage.persistence.commun.Lignes;
import fr.cepage.persistence.commun.Valeurs;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** National values and those of one structure; where both have a code, the national one counts (NOM-02). */
@Repository
class ReferentielRepositoryAdapter implements ReferentielRepository {

    private static final String VISIBLES =
            "SELECT * FROM valeur_liste WHERE (structure IS NULL OR structure = :structure) AND liste IN (:listes) ";
    private static final String EN_ORDRE = "ORDER BY structure IS NOT NULL, ordre, code";

    private final JdbcClient jdbc;

    ReferentielRepositoryAdapter(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Optional<ValeurListe> find(Liste liste, CodeValeur code, StructureCode structure) {
        return visibles(VISIBLES + "AND code = :code " + EN_ORDRE + " LIMIT 1", Set.of(liste), structure)
                .param("code", code.valeur())
                .query(ReferentielRepositoryAdapter::valeur)
                .optional();
    }

    @Override
    public List<ValeurListe> findAll(Liste liste, StructureCode structure) {
        return findAll(Set.of(liste), structure);
    }

    @Override
    public List<ValeurListe> findAll(Set<Liste> listes, StructureCode structure) {
        return listes.isEmpty()
                ? List.of()
                : visibles(VISIBLES + EN_ORDRE, listes, structure)
                        .query(ReferentielRepositoryAdapter::valeur)
                        .list();
    }

    private JdbcClient.StatementSpec visibles(String sql, Set<Liste> listes, StructureCode structure) {
        return jdbc.sql(sql)
                .param("structure", structure.valeur())
                .param("listes", listes.stream().map(Liste::name).toList());
    }

    private static ValeurListe valeur(ResultSet ligne, int rang) throws SQLException {
        return new ValeurListe(
                Liste.valueOf(Lignes.texte(ligne, "liste")),
                new CodeValeur(Lignes.texte(ligne, "code")),
                Lignes.texte(ligne, "libelle"),
                ligne.getInt("ordre"),
                ligne.getString("aide"),
                Lignes.dateOuNull(ligne, "depuis"),
                Lignes.dateOuNull(ligne, "jusqu_au"),
                Valeurs.codeValeur(ligne.getString("correspondance")),
                ligne.getString("code_externe"),
                ligne.getString("structure") == null);
    }
}
