package fr.cepage.persistence.dispositif;

import fr.cepage.application.dispositif.Niveau1Queries;
import fr.cepage.domain.dossier.DossierId;
import fr.cepage.domain.structure.StructureCode;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads the first day of level 1 through the view that defines it. */
@Repository
class Niveau1QueriesAdapter implements Niveau1Queries {

    private static final String DEBUT = """
            SELECT date FROM niveau_1 WHERE structure = :structure AND dossier_id = :dossier
            ORDER BY date LIMIT 1""";

    private final JdbcClient jdbc;

    Niveau1QueriesAdapter(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Optional<LocalDate> findDebut(DossierId dossier, StructureCode structure) {
        return jdbc.sql(DEBUT)
                .param("structure", structure.valeur())
                .param("dossier", dossier.valeur())
                .query(LocalDate.class)
                .optional();
    }
}
