package fr.cepage.persistence.document;

import fr.cepage.application.dispositif.SyntheseQueries;
import fr.cepage.domain.dispositif.DispositifCepId;
import fr.cepage.domain.dispositif.PhaseCep;
import fr.cepage.domain.document.TypeDocument;
import fr.cepage.domain.dossier.DossierId;
import fr.cepage.domain.structure.StructureCode;
import fr.cepage.persistence.commun.Lignes;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Looks for the documents of a dossier that were handed over, by the index {@code document_remis} alone. */
@Repository
class SyntheseQueriesAdapter implements SyntheseQueries {

    private static final String REMISES = """
            SELECT DISTINCT dispositif_id, type FROM document
            WHERE structure = :structure AND dossier_id = :dossier
              AND dispositif_id IS NOT NULL AND remis_le IS NOT NULL""";

    private final JdbcClient jdbc;

    SyntheseQueriesAdapter(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Map<DispositifCepId, Set<PhaseCep>> findRemises(DossierId dossier, StructureCode structure) {
        Map<DispositifCepId, Set<PhaseCep>> remises = new HashMap<>();
        jdbc.sql(REMISES)
                .param("structure", structure.valeur())
                .param("dossier", dossier.valeur())
                .query(ligne -> {
                    remises.computeIfAbsent(
                                    new DispositifCepId(Lignes.uuid(ligne, "dispositif_id")),
                                    _ -> EnumSet.noneOf(PhaseCep.class))
                            .addAll(TypeDocument.valueOf(Lignes.texte(ligne, "type"))
                                    .phases());
                });
        return remises;
    }
}
