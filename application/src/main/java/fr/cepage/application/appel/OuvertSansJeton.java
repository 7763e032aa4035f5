package fr.cepage.application.appel;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Anybody may call this use case, even without a token: it answers nothing but to who hands over a secret. It runs
 * without an actor, so that nothing of any structure is visible to it (DRO-04).
 */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface OuvertSansJeton {}
