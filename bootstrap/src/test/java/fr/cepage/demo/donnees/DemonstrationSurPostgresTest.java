package fr.cepage.demo.donnees;

import static org.assertj.core.api.Assertions.assertThat;

import fr.cepage.domain.droits.Utilisateur;
import fr.cepage.domain.droits.UtilisateurId;
import fr.cepage.domain.droits.UtilisateurRepository;
import fr.cepage.domain.structure.StructureCode;
import fr.cepage.support.TestDeBoutEnBout;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.DefaultApplicationArguments;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionCallback;
import org.springframework.transaction.support.TransactionOperations;
import org.springframework.transaction.support.TransactionTemplate;

/** What is invented is what the real database takes: {@code ./cepage run} begins with it. */
@TestDeBoutEnBout
class DemonstrationSurPostgresTest {

    @Autowired
    ApplicationContext application;

    @Autowired
    TransactionTemplate transactions;

    @Autowired
    EntityManager entites;

    @Autowired
    JdbcClient base;

    private final List<Long> ranges = new ArrayList<>();
    private final List<String> actesInconnus = new ArrayList<>();

    @Test
    @Tag("REF-01")
    void la_base_prend_toute_la_demonstration() {
        try (AnnotationConfigApplicationContext demonstration = new AnnotationConfigApplicationContext()) {
            demonstration.setParent(application);
            demonstration.registerBean(
                    "oubliees", TransactionOperations.class, Oubliees::new, bean -> bean.setPrimary(true));
            demonstration.registerBean(
                    "personne",
                    UtilisateurRepository.class,
                    () -> new PersonneEncore(application.getBean(UtilisateurRepository.class)),
                    bean -> bean.setPrimary(true));
            demonstration.register(DonneesDeDemonstration.class);
            demonstration.refresh();

            demonstration.getBean(DonneesDeDemonstration.class).run(new DefaultApplicationArguments());
        }

        assertThat(ranges)
                .containsExactlyElementsOf(
                        Effectif.tous().stream().map(e -> (long) e.jeunes()).toList());
        assertThat(actesInconnus).isEmpty();
    }

    /** Written down to the last constraint, then forgotten: the other tests share the database. */
    private final class Oubliees implements TransactionOperations {

        @Override
        public <T> T execute(TransactionCallback<T> action) {
            return transactions.execute(transaction -> {
                transaction.setRollbackOnly();
                long avant = dossiers();
                T resultat = action.doInTransaction(transaction);
                entites.flush();
                base.sql("SET CONSTRAINTS ALL IMMEDIATE").update();
                ranges.add(dossiers() - avant);
                actesInconnus.addAll(base.sql("""
                        SELECT DISTINCT a.code FROM evenement e CROSS JOIN unnest(e.actes) AS a (code)
                        WHERE NOT EXISTS (SELECT FROM acte_connu c WHERE c.code = a.code)""").query(String.class).list());
                return resultat;
            });
        }

        private long dossiers() {
            return base.sql("SELECT count(*) FROM dossier").query(Long.class).single();
        }
    }

    /** Nobody has been seen before, though other tests have logged in. */
    private record PersonneEncore(UtilisateurRepository utilisateurs) implements UtilisateurRepository {

        @Override
        public List<Utilisateur> findAllById(Set<UtilisateurId> ids, StructureCode structure) {
            return List.of();
        }

        @Override
        public List<Utilisateur> findAllKnownById(Set<UtilisateurId> ids, StructureCode structure) {
            return utilisateurs.findAllKnownById(ids, structure);
        }

        @Override
        public void save(Utilisateur utilisateur) {
            utilisateurs.save(utilisateur);
        }
    }
}
