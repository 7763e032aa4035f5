package fr.cepage.web.transport;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.web.util.UrlPathHelper;

/** Where calendar programs read agendas: beside the API, since they bring no token. */
public final class Calendriers {

    public static final String ADRESSE = "/calendriers/{secret}.ics";
    private static final String RACINE = "/calendriers/";

    private Calendriers() {}

    public static boolean concerne(HttpServletRequest requete) {
        return UrlPathHelper.defaultInstance.getPathWithinApplication(requete).startsWith(RACINE);
    }
}
