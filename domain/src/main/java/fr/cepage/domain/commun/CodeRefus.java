package fr.cepage.domain.commun;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The stable key of a refusal: the same in the domain, in REST and in the message bundles. Each feature
 * declares its own as an enum, in the order in which they are to be announced when several apply.
 */
public interface CodeRefus extends CodeNomme {

    default Nature nature() {
        try {
            return getDeclaringClass().getField(name()).isAnnotationPresent(Etat.class) ? Nature.ETAT : Nature.VALEUR;
        } catch (NoSuchFieldException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** Whether the state of things forbids the act, or a value that was given breaks a rule; states come first. */
    enum Nature {
        ETAT,
        VALEUR
    }

    /** On a constant that is said because of the state of things; the others are said of a value. */
    @Target(ElementType.FIELD)
    @Retention(RetentionPolicy.RUNTIME)
    @interface Etat {}
}
