package fr.cepage.persistence.referentiel;

import fr.cepage.domain.referentiel.ReferentielActivites;
import fr.cepage.domain.referentiel.ReferentielActivitesRepository;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads all versions of the activity reference in one statement, an act a row. */
@Repository
class ReferentielActivitesRepositoryAdapter implements ReferentielActivitesRepository {

    private static final String ACTES = """
            SELECT v.code AS version, v.depuis, v.jusqu_au, m.niveau, m.code AS mission, m.libelle AS libelle_mission,
                o.code AS objectif, o.libelle AS libelle_objectif, a.code AS acte, a.libelle AS libelle_acte, a.categorie
            FROM activite_version v
            JOIN activite_mission m ON m.version = v.code
            JOIN activite_objectif o ON (o.version, o.mission) = (m.version, m.code)
            JOIN activite_acte a ON (a.version, a.objectif) = (o.version, o.code)
            ORDER BY v.depuis, m.niveau, m.ordre, o.ordre, a.ordre""";

    private final JdbcClient jdbc;

    ReferentielActivitesRepositoryAdapter(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<ReferentielActivites> findAll() {
        return LigneActe.versions(
                jdbc.sql(ACTES).query((ligne, rang) -> LigneActe.de(ligne)).list());
    }
}
