package fr.cepage.persistence.dispositif;

import fr.cepage.application.dispositif.ContactQueries;
import fr.cepage.domain.dossier.DossierId;
import fr.cepage.domain.structure.StructureCode;
import fr.cepage.persistence.commun.Lignes;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Looks for the last contacts of a dossier in one statement, whatever the number of days asked for. */
@Repository
class ContactQueriesAdapter implements ContactQueries {

    private static final String DERNIERS = """
            SELECT j.jour, max(c.jour) AS dernier
            FROM unnest(CAST(:jours AS date[])) AS j(jour)
            JOIN (
                SELECT date_evenement AS jour FROM evenement
                WHERE structure = :structure AND dossier_id = :dossier AND evenement_compte(etat)
                UNION ALL
                SELECT date_heure::date FROM rendez_vous
                WHERE structure = :structure AND dossier_id = :dossier AND etat = 'PRESENT'
            ) c ON c.jour <= j.jour
            GROUP BY j.jour""";

    private final JdbcClient jdbc;

    ContactQueriesAdapter(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Map<LocalDate, LocalDate> findDerniers(DossierId dossier, StructureCode structure, Set<LocalDate> jours) {
        return jdbc
                .sql(DERNIERS)
                .param("structure", structure.valeur())
                .param("dossier", dossier.valeur())
                .param("jours", jours.stream().map(LocalDate::toString).collect(Collectors.joining(",", "{", "}")))
                .query((ligne, rang) -> Map.entry(Lignes.date(ligne, "jour"), Lignes.date(ligne, "dernier")))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}
