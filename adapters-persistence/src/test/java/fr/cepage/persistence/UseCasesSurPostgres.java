package fr.cepage.persistence;

import fr.cepage.application.commun.Collaborator;
import fr.cepage.application.commun.UseCase;
import fr.cepage.application.journal.EcouteFaits;
import java.util.function.Function;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.ClassPathBeanDefinitionScanner;
import org.springframework.context.annotation.FullyQualifiedAnnotationBeanNameGenerator;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.core.type.filter.AnnotationTypeFilter;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** The use cases on the real adapters, each in a transaction of its own unless one is open; rights aside. */
public final class UseCasesSurPostgres {
    private final GenericApplicationContext contexte;
    private final TransactionTemplate transaction;

    /** @param aussi who learns what happens besides the journal */
    public UseCasesSurPostgres(ApplicationContext adapters, EcouteFaits... aussi) {
        contexte = new GenericApplicationContext(adapters);
        for (EcouteFaits ecoute : aussi) {
            contexte.getDefaultListableBeanFactory().registerSingleton("ecoute" + ecoute.hashCode(), ecoute);
        }
        ClassPathBeanDefinitionScanner recherche = new ClassPathBeanDefinitionScanner(contexte, false);
        recherche.addIncludeFilter(new AnnotationTypeFilter(UseCase.class));
        recherche.addIncludeFilter(new AnnotationTypeFilter(Collaborator.class));
        recherche.setBeanNameGenerator(FullyQualifiedAnnotationBeanNameGenerator.INSTANCE);
        recherche.scan("fr.cepage.application");
        contexte.addBeanFactoryPostProcessor(fabrique -> {
            for (String nom : fabrique.getBeanDefinitionNames()) {
                fabrique.getBeanDefinition(nom).setLazyInit(true);
            }
        });
        contexte.refresh();
        transaction = new TransactionTemplate(adapters.getBean(PlatformTransactionManager.class));
    }

    /** A port that is no adapter of this module's. */
    public <P> UseCasesSurPostgres avec(Class<P> port, P adapter) {
        contexte.getBeanFactory().registerSingleton(port.getName(), adapter);
        return this;
    }

    /** One that opens its transactions itself. */
    public <U, T> T horsTransaction(Class<U> useCase, Function<U, T> appel) {
        return appel.apply(contexte.getBean(useCase));
    }

    public <U, T> T executer(Class<U> useCase, Function<U, T> appel) {
        U instance = contexte.getBean(useCase);
        return transaction.execute(etat -> appel.apply(instance));
    }
}
