package fr.cepage.web.transport;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.web.util.UrlPathHelper;

/** Where the API lives. */
public final class Api {

    public static final String V1 = "/api/v1";
    private static final String RACINE = "/api/";

    private Api() {}

    public static boolean concerne(HttpServletRequest requete) {
        return UrlPathHelper.defaultInstance.getPathWithinApplication(requete).startsWith(RACINE);
    }
}
