package fr.cepage.web.transport;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.web.util.UrlPathHelper;

/** Where the API lives. */
public final class Api {

    public static final String V1 = "/api/v1";
    /** Whose creation is never remembered, see {@link JamaisRedite}. */
    public static final String MON_CALENDRIER = V1 + "/moi/calendrier";

    private static final String RACINE = "/api/";

    private Api() {}

    public static boolean concerne(HttpServletRequest requete) {
        return chemin(requete).startsWith(RACINE);
    }

    /** Whether the answer may be remembered at all. */
    public static boolean memorisable(HttpServletRequest requete) {
        return !chemin(requete).equals(MON_CALENDRIER);
    }

    private static String chemin(HttpServletRequest requete) {
        return UrlPathHelper.defaultInstance.getPathWithinApplication(requete);
    }
}
