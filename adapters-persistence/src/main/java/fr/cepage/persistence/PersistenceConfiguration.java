package fr.cepage.persistence;

import com.fasterxml.uuid.Generators;
import com.fasterxml.uuid.impl.TimeBasedEpochGenerator;
import fr.cepage.application.appel.ActeurCourant;
import fr.cepage.domain.commun.Identifiants;
import fr.cepage.persistence.commun.StructureParTransaction;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.persistence.autoconfigure.EntityScan;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.jpa.repository.config.EnableJpaRepositories;
import org.springframework.orm.jpa.JpaVendorAdapter;

/** All that the application needs of this module; everything else is found by component scan. */
@Configuration(proxyBeanMethods = false)
@EntityScan
@EnableJpaRepositories(considerNestedRepositories = true)
public class PersistenceConfiguration {

    /** Identifiers that grow with time keep the primary keys' indexes dense, and are known before anything is stored. */
    @Bean
    Identifiants identifiants() {
        TimeBasedEpochGenerator uuidV7 = Generators.timeBasedEpochGenerator();
        return uuidV7::generate;
    }

    /** Every transaction knows the structure of who acts, so that no query can forget it (DRO-04). */
    @Bean
    JpaVendorAdapter jpaVendorAdapter(ObjectProvider<ActeurCourant> acteurCourant) {
        return new StructureParTransaction(
                () -> acteurCourant.getObject().chercher().map(acteur -> acteur.structure()));
    }
}
