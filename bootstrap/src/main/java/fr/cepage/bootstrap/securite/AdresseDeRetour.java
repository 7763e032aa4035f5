package fr.cepage.bootstrap.securite;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.security.web.savedrequest.RequestCache;
import org.springframework.security.web.savedrequest.SavedRequest;
import org.springframework.security.web.savedrequest.SimpleSavedRequest;

/**
 * Where a login leads back to: the address that its own tab asked for, which travels with it. One that is remembered for
 * the whole session would be the last tab's.
 */
final class AdresseDeRetour implements RequestCache {

    static final String PARAMETRE = "retour";

    private static final String ACCUEIL = "/";

    /** A path of this application, never the address of another one, and short enough for a cookie. */
    private static final Pattern CHEMIN = Pattern.compile("/(?![/\\\\])[^\\s\\\\\\p{Cntrl}]{0,1500}");

    /** Of a page that is asked for. */
    static String de(HttpServletRequest requete) {
        String chemin =
                requete.getRequestURI().substring(requete.getContextPath().length());
        return requete.getQueryString() == null ? chemin : chemin + "?" + requete.getQueryString();
    }

    /** @param voulue what somebody sent as such an address */
    static String sure(@Nullable String voulue) {
        return voulue != null && CHEMIN.matcher(voulue).matches() ? voulue : ACCUEIL;
    }

    /** From now on the login that is answered here leads there. */
    static void retenir(HttpServletRequest requete, String adresse) {
        requete.setAttribute(AdresseDeRetour.class.getName(), adresse);
    }

    @Override
    public void saveRequest(HttpServletRequest requete, HttpServletResponse reponse) {
        // it travels with the login
    }

    @Override
    public @Nullable SavedRequest getRequest(HttpServletRequest requete, HttpServletResponse reponse) {
        return requete.getAttribute(AdresseDeRetour.class.getName()) instanceof String adresse
                ? new SimpleSavedRequest(adresse)
                : null;
    }

    @Override
    public @Nullable HttpServletRequest getMatchingRequest(HttpServletRequest requete, HttpServletResponse reponse) {
        return null;
    }

    @Override
    public void removeRequest(HttpServletRequest requete, HttpServletResponse reponse) {
        // it is gone with the request
    }
}
