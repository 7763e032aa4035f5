package fr.cepage.bootstrap;

import fr.cepage.application.commun.ExecutionUseCase;
import fr.cepage.application.commun.Transactions;
import fr.cepage.application.droits.ActeurCourant;
import fr.cepage.domain.commun.Horloge;
import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.transaction.PlatformTransactionManager;

/** What the use cases need besides the ports that the adapters bring. */
@Configuration
class UseCaseConfiguration {

    @Bean
    Clock clock() {
        return Clock.systemUTC();
    }

    @Bean
    Horloge horloge(Clock clock) {
        return new Horloge(clock);
    }

    @Bean
    Transactions transactions(PlatformTransactionManager gestionnaire) {
        return new SpringTransactions(gestionnaire);
    }

    @Bean
    ExecutionUseCase executionUseCase(ActeurCourant acteurCourant, Transactions transactions) {
        return new ExecutionUseCase(acteurCourant, transactions);
    }
}
