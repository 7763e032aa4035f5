package fr.cepage.ui.support;

import com.vaadin.flow.di.DefaultInstantiator;
import com.vaadin.flow.di.Instantiator;
import com.vaadin.flow.di.InstantiatorFactory;
import com.vaadin.flow.server.VaadinService;
import fr.cepage.application.commun.UseCase;
import fr.cepage.application.support.UseCasesDeTest;
import fr.cepage.domain.commun.Horloge;
import java.lang.reflect.Constructor;
import java.lang.reflect.Parameter;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.aopalliance.intercept.MethodInterceptor;
import org.aopalliance.intercept.MethodInvocation;
import org.springframework.aop.framework.ProxyFactory;
import org.springframework.beans.BeanUtils;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.ResolvableType;
import org.springframework.core.annotation.OrderUtils;
import org.springframework.core.type.filter.AssignableTypeFilter;
import org.springframework.util.ClassUtils;

/** Makes the views as Spring would, with use cases that check their right as in the application. */
public final class InstanciationDeTest implements InstantiatorFactory {
    /** Looked for once: it reads the whole class path. */
    private static final Map<Class<?>, List<Class<?>>> BEANS = new ConcurrentHashMap<>();

    private static UseCasesDeTest monde = new UseCasesDeTest();

    static void dans(UseCasesDeTest nouveau) {
        monde = nouveau;
    }

    @Override
    public Instantiator createInstantitor(VaadinService service) {
        return new ParConstructeur(service, monde);
    }

    private static final class ParConstructeur extends DefaultInstantiator {
        private static final long serialVersionUID = 1L;

        private final UseCasesDeTest monde;
        private final Map<Class<?>, Object> partages = new HashMap<>();

        ParConstructeur(VaadinService service, UseCasesDeTest monde) {
            super(service);
            this.monde = monde;
        }

        @Override
        public <T> T getOrCreate(Class<T> type) {
            return type.getName().startsWith("fr.cepage.ui") ? type.cast(construire(type)) : super.getOrCreate(type);
        }

        private Object construire(Class<?> type) {
            if (type.getDeclaredConstructors().length != 1) {
                throw new IllegalStateException("Spring would not know which constructor to take: " + type.getName());
            }
            Constructor<?> constructeur = type.getDeclaredConstructors()[0];
            Object[] arguments = Arrays.stream(constructeur.getParameters())
                    .map(this::argument)
                    .toArray();
            return BeanUtils.instantiateClass(constructeur, arguments);
        }

        private Object argument(Parameter parametre) {
            if (parametre.getType() != ObjectProvider.class) {
                return argument(parametre.getType());
            }
            Class<?> offert = ResolvableType.forType(parametre.getParameterizedType())
                    .getGeneric(0)
                    .toClass();
            StaticListableBeanFactory beans = new StaticListableBeanFactory();
            BEANS.computeIfAbsent(offert, ParConstructeur::beansDe)
                    .forEach(bean -> beans.addBean(bean.getName(), construire(bean)));
            return beans.getBeanProvider(offert);
        }

        /** Those of the pages in their order; anything else is absent, as without Spring Security. */
        private static List<Class<?>> beansDe(Class<?> offert) {
            var recherche = new ClassPathScanningCandidateComponentProvider(false);
            recherche.addIncludeFilter(new AssignableTypeFilter(offert));
            return recherche.findCandidateComponents("fr.cepage.ui").stream()
                    .<Class<?>>map(bean -> ClassUtils.resolveClassName(bean.getBeanClassName(), null))
                    .sorted(Comparator.comparing(type -> OrderUtils.getOrder(type, Integer.MAX_VALUE)))
                    .toList();
        }

        private Object argument(Class<?> type) {
            if (type.isAnnotationPresent(UseCase.class)) {
                return sousSonDroit(type);
            }
            return type == Horloge.class ? monde.directement(Horloge.class) : partage(type);
        }

        /** What is shared may itself ask for what is shared. */
        private Object partage(Class<?> type) {
            Object connu = partages.get(type);
            Object instance = connu == null ? construire(type) : connu;
            partages.put(type, instance);
            return instance;
        }

        private <U> Object sousSonDroit(Class<U> useCase) {
            ProxyFactory enveloppe = new ProxyFactory(monde.directement(useCase));
            enveloppe.setProxyTargetClass(true);
            enveloppe.addAdvice((MethodInterceptor) appel -> monde.executer(useCase, _ -> poursuivre(appel)));
            return enveloppe.getProxy();
        }
    }

    private static Object poursuivre(MethodInvocation appel) {
        try {
            return appel.proceed();
        } catch (RuntimeException | Error refus) {
            throw refus;
        } catch (Throwable autre) {
            throw new IllegalStateException(autre);
        }
    }
}
