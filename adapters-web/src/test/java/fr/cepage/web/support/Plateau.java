package fr.cepage.web.support;

import fr.cepage.application.appel.Acteur;
import fr.cepage.application.calendrier.LecteurCalendrier;
import fr.cepage.application.support.UseCasesDeTest;
import fr.cepage.domain.droits.Droit;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** What the API works on: renewed before every test, and made to fail at will. */
public final class Plateau {

    private UseCasesDeTest cas = new UseCasesDeTest();
    private @Nullable RuntimeException panne;

    public UseCasesDeTest renouveler() {
        cas = new UseCasesDeTest();
        panne = null;
        return cas;
    }

    /** From now on every use case fails so. */
    public void tomberEnPanne(RuntimeException cause) {
        panne = cause;
    }

    /** As the application does it: the right to consult and no other. */
    <T> T auNomDe(LecteurCalendrier lecteur, Supplier<T> lecture) {
        Acteur avant = cas.acteur();
        cas.enTantQue(new Acteur(
                lecteur.proprietaire(),
                lecteur.proprietaire().sub(),
                lecteur.structure(),
                Set.of(Droit.CONSULTER_DOSSIER),
                false));
        try {
            return lecture.get();
        } finally {
            cas.enTantQue(avant);
        }
    }

    UseCasesDeTest cas() {
        return cas;
    }

    <U> @Nullable Object executer(Class<U> useCase, Method methode, @Nullable Object[] arguments) {
        if (panne != null) {
            throw panne;
        }
        return cas.executer(useCase, instance -> appeler(instance, methode, arguments));
    }

    private static @Nullable Object appeler(Object instance, Method methode, @Nullable Object[] arguments) {
        try {
            return methode.invoke(instance, arguments);
        } catch (InvocationTargetException e) {
            if (e.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            throw new IllegalStateException(e);
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
        }
    }
}
