package fr.cepage.persistence.journal;

import fr.cepage.domain.journal.EntreeJournal;
import fr.cepage.domain.journal.JournalRepository;
import fr.cepage.persistence.commun.Textes;
import java.time.ZoneOffset;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Adds to the journal in the transaction of what it reports; the application's role could not change a line of it. */
@Repository
class JournalRepositoryAdapter implements JournalRepository {

    private static final String AJOUTER = """
            INSERT INTO journal
                (id, structure, dossier_id, evenement_id, instant, auteur, action, type_objet, objet_id, details)
            VALUES (:id, :structure, :dossier, :evenement, :instant, :auteur, :action, :typeObjet, :objet,
                jsonb_object(:details))""";

    private final JdbcClient jdbc;

    JournalRepositoryAdapter(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void add(EntreeJournal entree) {
        jdbc.sql(AJOUTER)
                .param("id", entree.id())
                .param("structure", entree.structure().valeur())
                .param("dossier", entree.dossier())
                .param("evenement", entree.evenement())
                .param("instant", entree.instant().atOffset(ZoneOffset.UTC))
                .param("auteur", entree.auteur().sub())
                .param("action", entree.action().name())
                .param("typeObjet", entree.objet().type().name())
                .param("objet", entree.objet().id())
                .param("details", Textes.paires(entree.details()))
                .update();
    }
}
