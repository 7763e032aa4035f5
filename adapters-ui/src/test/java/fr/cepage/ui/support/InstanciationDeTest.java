package fr.cepage.ui.support;

import com.vaadin.flow.di.DefaultInstantiator;
import com.vaadin.flow.di.Instantiator;
import com.vaadin.flow.di.InstantiatorFactory;
import com.vaadin.flow.server.VaadinService;
import fr.cepage.application.commun.UseCase;
import fr.cepage.application.support.UseCasesDeTest;
import fr.cepage.domain.commun.Horloge;
import java.lang.reflect.Constructor;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.aopalliance.intercept.MethodInterceptor;
import org.aopalliance.intercept.MethodInvocation;
import org.springframework.aop.framework.ProxyFactory;
import org.springframework.beans.BeanUtils;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.support.StaticListableBeanFactory;

/** Makes the views as Spring would, with use cases that check their right as in the application. */
public final class InstanciationDeTest implements InstantiatorFactory {
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
            Constructor<?> constructeur = type.getDeclaredConstructors()[0];
            Object[] arguments = Arrays.stream(constructeur.getParameterTypes())
                    .map(this::argument)
                    .toArray();
            return BeanUtils.instantiateClass(constructeur, arguments);
        }

        private Object argument(Class<?> type) {
            if (type == ObjectProvider.class) {
                return new StaticListableBeanFactory().getBeanProvider(Object.class);
            }
            if (type.isAnnotationPresent(UseCase.class)) {
                return sousSonDroit(type);
            }
            return type == Horloge.class
                    ? monde.directement(Horloge.class)
                    : partages.computeIfAbsent(type, _ -> construire(type));
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
