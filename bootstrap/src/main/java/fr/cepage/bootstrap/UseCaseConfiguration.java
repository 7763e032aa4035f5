package fr.cepage.bootstrap;

import fr.cepage.application.appel.ActeurCourant;
import fr.cepage.application.appel.ExecutionUseCase;
import fr.cepage.application.commun.Collaborator;
import fr.cepage.application.commun.Transactions;
import fr.cepage.application.commun.UseCase;
import fr.cepage.domain.commun.Horloge;
import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.FilterType;
import org.springframework.context.annotation.FullyQualifiedAnnotationBeanNameGenerator;

/**
 * The use cases and their collaborators, which know no Spring and so are told here to be beans, and what they need besides the ports that the
 * adapters bring.
 */
@Configuration
@ComponentScan(
        basePackages = "fr.cepage.application",
        nameGenerator = FullyQualifiedAnnotationBeanNameGenerator.class,
        useDefaultFilters = false,
        includeFilters =
                @ComponentScan.Filter(
                        type = FilterType.ANNOTATION,
                        classes = {UseCase.class, Collaborator.class}))
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
    ExecutionUseCase executionUseCase(ActeurCourant acteurCourant, Transactions transactions) {
        return new ExecutionUseCase(acteurCourant, transactions);
    }
}
