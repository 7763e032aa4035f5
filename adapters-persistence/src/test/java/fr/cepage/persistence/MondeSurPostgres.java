package fr.cepage.persistence;

import fr.cepage.application.support.Monde;
import fr.cepage.domain.dossier.Dossiers;
import fr.cepage.domain.structure.StructureCode;
import java.util.function.Supplier;
import org.springframework.context.ApplicationContext;
import org.springframework.transaction.PlatformTransactionManager;

/** The adapters on PostgreSQL, emptied, each call in a transaction of its own. */
public final class MondeSurPostgres implements Monde {
    private final ApplicationContext adapters;

    public MondeSurPostgres(ApplicationContext adapters) {
        this.adapters = adapters;
        BaseDeTest.vider();
        BaseDeTest.agirPour(Dossiers.MARSEILLE);
    }

    @Override
    public <T> T port(Class<T> type) {
        return BaseDeTest.transactionnel(
                type, adapters.getBean(type), adapters.getBean(PlatformTransactionManager.class));
    }

    @Override
    public <T> T pour(StructureCode structure, Supplier<T> travail) {
        BaseDeTest.agirPour(structure);
        try {
            return travail.get();
        } finally {
            BaseDeTest.agirPour(Dossiers.MARSEILLE);
        }
    }
}
