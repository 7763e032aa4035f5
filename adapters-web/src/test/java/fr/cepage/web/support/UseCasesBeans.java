package fr.cepage.web.support;

import fr.cepage.application.commun.UseCase;
import org.aopalliance.intercept.MethodInterceptor;
import org.springframework.aop.framework.ProxyFactory;
import org.springframework.aop.target.EmptyTargetSource;
import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.beans.factory.support.BeanDefinitionBuilder;
import org.springframework.beans.factory.support.BeanDefinitionRegistry;
import org.springframework.beans.factory.support.BeanDefinitionRegistryPostProcessor;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AnnotationTypeFilter;
import org.springframework.util.ClassUtils;

/** Every use case as a bean that leads to the one of the present test, under its right. */
final class UseCasesBeans implements BeanDefinitionRegistryPostProcessor {

    private final Plateau plateau;

    UseCasesBeans(Plateau plateau) {
        this.plateau = plateau;
    }

    @Override
    public void postProcessBeanDefinitionRegistry(BeanDefinitionRegistry registre) {
        var recherche = new ClassPathScanningCandidateComponentProvider(false);
        recherche.addIncludeFilter(new AnnotationTypeFilter(UseCase.class));
        recherche.findCandidateComponents("fr.cepage.application").stream()
                .map(BeanDefinition::getBeanClassName)
                .forEach(nom -> declarer(ClassUtils.resolveClassName(nom, null), registre));
    }

    private <U> void declarer(Class<U> type, BeanDefinitionRegistry registre) {
        BeanDefinition bean = BeanDefinitionBuilder.rootBeanDefinition(type, () -> relais(type))
                .getBeanDefinition();
        registre.registerBeanDefinition(type.getName(), bean);
    }

    private <U> U relais(Class<U> type) {
        ProxyFactory fabrique = new ProxyFactory();
        fabrique.setTargetSource(EmptyTargetSource.forClass(type));
        fabrique.setProxyTargetClass(true);
        fabrique.addAdvice(
                (MethodInterceptor) appel -> plateau.executer(type, appel.getMethod(), appel.getArguments()));
        return type.cast(fabrique.getProxy());
    }
}
