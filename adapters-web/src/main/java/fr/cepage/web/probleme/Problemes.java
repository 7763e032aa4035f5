package fr.cepage.web.probleme;

import java.util.Locale;

/** What becomes of an exception. */
public final class Problemes {

    private Problemes() {}

    /** A mistake of ours is logged here, once; what a caller does wrong is not. */
    public static Probleme de(Throwable exception, Locale langue) {
        return ProblemesMetier.de(exception, langue)
                .or(() -> ProblemesHttp.de(exception, langue))
                .orElseGet(() -> ProblemesTechniques.de(exception, langue));
    }
}
