package fr.cepage.persistence.journal;

import static fr.cepage.persistence.BaseDeTest.transactionnel;

import fr.cepage.application.commun.PageVoulue;
import fr.cepage.application.journal.JournalQueries;
import fr.cepage.domain.dossier.DossierId;
import fr.cepage.domain.dossier.Dossiers;
import fr.cepage.domain.journal.EntreeJournal;
import fr.cepage.domain.journal.JournalRepository;
import fr.cepage.domain.journal.JournalRepositoryContract;
import fr.cepage.domain.structure.StructureCode;
import fr.cepage.persistence.BaseDeTest;
import fr.cepage.persistence.TestPersistance;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

@TestPersistance
class JournalRepositoryAdapterTest extends JournalRepositoryContract {
    @Autowired
    private JournalRepository adapter;

    @Autowired
    private PlatformTransactionManager transactions;

    @Override
    protected JournalRepository depot() {
        BaseDeTest.vider();
        BaseDeTest.agirPour(Dossiers.MARSEILLE);
        return transactionnel(JournalRepository.class, adapter, transactions);
    }

    @Override
    protected void agirPour(StructureCode structure) {
        BaseDeTest.agirPour(structure);
    }

    @Override
    protected List<EntreeJournal> entrees(UUID dossier) {
        return transactionnel(JournalQueries.class, lecture, transactions)
                .findByDossier(new DossierId(dossier), Dossiers.MARSEILLE, PageVoulue.premiere())
                .elements()
                .stream()
                .map(ligne -> new EntreeJournal(
                        ligne.id(),
                        Dossiers.MARSEILLE,
                        dossier,
                        evenement(ligne.id()),
                        ligne.instant(),
                        ligne.auteur().id(),
                        ligne.action(),
                        ligne.objet(),
                        ligne.details()))
                .toList();
    }

    private @Nullable UUID evenement(UUID entree) {
        return new TransactionTemplate(transactions)
                .execute(etat ->
                        jdbc.queryForObject("SELECT evenement_id FROM journal WHERE id = ?", UUID.class, entree));
    }

    @Autowired
    private JournalQueries lecture;

    @Autowired
    private JdbcTemplate jdbc;
}
