package fr.cepage.persistence.offre;

import fr.cepage.domain.offre.ChangementOffre;
import fr.cepage.domain.offre.HistoriqueOffreRepository;
import java.time.ZoneOffset;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Adds to the history of an offer in the transaction that writes it; the application's role could not change a line. */
@Repository
class HistoriqueOffreRepositoryAdapter implements HistoriqueOffreRepository {

    private static final String AJOUTER = """
            INSERT INTO changement_offre (offre_id, version, structure, instant, auteur, membres)
            VALUES (:offre, :version, :structure, :instant, :auteur, :membres)""";

    private final JdbcClient jdbc;

    HistoriqueOffreRepositoryAdapter(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void add(ChangementOffre changement) {
        jdbc.sql(AJOUTER)
                .param("offre", changement.offre().valeur())
                .param("version", changement.version())
                .param("structure", changement.structure().valeur())
                .param("instant", changement.instant().atOffset(ZoneOffset.UTC))
                .param("auteur", changement.auteur().sub())
                .param("membres", changement.membres().toArray(String[]::new))
                .update();
    }
}
