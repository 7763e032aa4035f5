package fr.cepage.application.commun;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A use case: one public {@code execute}, run in one transaction after its right was checked. The one place that does
 * both is {@link ExecutionUseCase}.
 */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface UseCase {

    /** Whether it only reads, so that its transaction may be read-only. */
    boolean lecture() default false;

    /**
     * Whether it opens its transactions itself, by {@link Transactions}: for work that takes long in between, during which
     * no connection is held.
     */
    boolean horsTransaction() default false;
}
