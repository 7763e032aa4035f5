package fr.cepage.bootstrap;

import fr.cepage.application.appel.ExecutionUseCase;
import org.aspectj.lang.ProceedingJoinPoint;
import org.aspectj.lang.annotation.Around;
import org.aspectj.lang.annotation.Aspect;
import org.springframework.stereotype.Component;

/**
 * Leads every call of a use case through {@link ExecutionUseCase}, whoever calls: a right cannot be forgotten by an
 * adapter.
 */
@Aspect
@Component
class UseCaseAspect {

    private final ExecutionUseCase execution;
    private final ProjectionDesUtilisateurs projection;

    UseCaseAspect(ExecutionUseCase execution, ProjectionDesUtilisateurs projection) {
        this.execution = execution;
        this.projection = projection;
    }

    @Around("@within(fr.cepage.application.commun.UseCase) && execution(public * execute(..))")
    Object executer(ProceedingJoinPoint appel) {
        projection.projeter();
        return execution.executer(appel.getTarget().getClass(), () -> poursuivre(appel));
    }

    private static Object poursuivre(ProceedingJoinPoint appel) {
        try {
            return appel.proceed();
        } catch (RuntimeException | Error e) {
            throw e;
        } catch (Throwable e) {
            throw new IllegalStateException("A use case throws no checked exception", e);
        }
    }
}
