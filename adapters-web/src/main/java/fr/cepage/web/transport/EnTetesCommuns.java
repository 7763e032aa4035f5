package fr.cepage.web.transport;

import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.HttpHeaders;

/** What every answer says to caches: it is for this caller in this language, and to be asked for again. */
public final class EnTetesCommuns {

    private EnTetesCommuns() {}

    public static void poser(HttpServletResponse reponse) {
        reponse.setHeader(HttpHeaders.VARY, "Authorization, Accept-Language");
        reponse.setHeader(HttpHeaders.CACHE_CONTROL, "private, no-cache");
    }
}
