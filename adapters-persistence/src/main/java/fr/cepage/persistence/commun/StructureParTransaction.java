package fr.cepage.persistence.commun;

import fr.cepage.domain.structure.StructureCode;
import jakarta.persistence.EntityManager;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Optional;
import java.util.function.Supplier;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataAccessException;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.orm.jpa.vendor.HibernateJpaDialect;
import org.springframework.orm.jpa.vendor.HibernateJpaVendorAdapter;
import org.springframework.transaction.TransactionDefinition;

/**
 * Tells PostgreSQL the actor's structure as each transaction begins; the policies of row-level security read it
 * (DRO-04). It is part of the beginning, so a connection that turns out dead here fails like one that cannot be had.
 */
public final class StructureParTransaction extends HibernateJpaVendorAdapter {

    private final HibernateJpaDialect dialecte;

    /** @param structure of who acts now; empty: nobody does, and nothing of any structure is visible */
    public StructureParTransaction(Supplier<Optional<StructureCode>> structure) {
        this.dialecte = new Dialecte(structure);
    }

    @Override
    public HibernateJpaDialect getJpaDialect() {
        return dialecte;
    }

    private static final class Dialecte extends HibernateJpaDialect {

        private static final long serialVersionUID = 1L;
        /** Plans are made for the values at hand, too: a rare name and a frequent one want different ones. */
        private static final String POSER = """
                SELECT set_config('cepage.structure', ?, true), set_config('plan_cache_mode', 'force_custom_plan', true)""";

        private final transient Supplier<Optional<StructureCode>> structure;

        Dialecte(Supplier<Optional<StructureCode>> structure) {
            this.structure = structure;
        }

        @Override
        public Object beginTransaction(EntityManager entityManager, TransactionDefinition definition)
                throws SQLException {
            Object donnees = super.beginTransaction(entityManager, definition);
            String code = structure.get().map(StructureCode::valeur).orElse("");
            entityManager.unwrap(Session.class).doWork(connexion -> poser(connexion, code));
            return donnees;
        }

        /** Whatever was going on: to roll back what died with its connection is no failure of another kind. */
        @Override
        public @Nullable DataAccessException translateExceptionIfPossible(RuntimeException echec) {
            for (Throwable cause = echec; cause != null; cause = cause.getCause()) {
                if (cause instanceof SQLException sql && Defaillances.connexionPerdue(sql)) {
                    return new DataAccessResourceFailureException("Connection lost", echec);
                }
            }
            return super.translateExceptionIfPossible(echec);
        }

        private static void poser(Connection connexion, String code) throws SQLException {
            try (PreparedStatement ordre = connexion.prepareStatement(POSER)) {
                ordre.setString(1, code);
                ordre.execute();
            }
        }
    }
}
