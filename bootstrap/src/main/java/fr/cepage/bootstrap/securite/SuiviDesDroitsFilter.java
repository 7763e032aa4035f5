package fr.cepage.bootstrap.securite;

import fr.cepage.bootstrap.securite.SuiviDesDroits.Suite;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import org.springframework.http.HttpHeaders;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.client.authentication.OAuth2AuthenticationToken;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.util.WebUtils;

/**
 * Asks {@link SuiviDesDroits} on every request of a page, one request of a session at a time: the others then find the
 * rights that the first one fetched.
 */
class SuiviDesDroitsFilter extends OncePerRequestFilter {

    private static final String SECONDES_AVANT_NOUVEL_ESSAI = "5";

    private final SuiviDesDroits suivi;
    private final SecurityContextRepository contextes = new HttpSessionSecurityContextRepository();

    SuiviDesDroitsFilter(SuiviDesDroits suivi) {
        this.suivi = suivi;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest requete, HttpServletResponse reponse, FilterChain suite)
            throws ServletException, IOException {
        HttpSession session = requete.getSession(false);
        Suite issue = session == null ? Suite.RESTER : actualiser(session, requete, reponse);
        if (issue == Suite.ATTENDRE) {
            attendre(reponse);
            return;
        }
        if (session != null && issue == Suite.SORTIR) {
            SecurityContextHolder.clearContext();
            session.invalidate();
        }
        suite.doFilter(requete, reponse);
    }

    private Suite actualiser(HttpSession session, HttpServletRequest requete, HttpServletResponse reponse) {
        synchronized (WebUtils.getSessionMutex(session)) {
            SecurityContext connu = contextes.loadDeferredContext(requete).get();
            SecurityContextHolder.setContext(connu);
            if (!(connu.getAuthentication() instanceof OAuth2AuthenticationToken personne)) {
                return Suite.RESTER;
            }
            Suite issue = suivi.actualiser(personne, requete, reponse);
            if (!connu.equals(SecurityContextHolder.getContext())) {
                contextes.saveContext(SecurityContextHolder.getContext(), requete, reponse);
            }
            return issue;
        }
    }

    /** A page that is open keeps all it holds and sends the same again; one that is being opened says so. */
    private static void attendre(HttpServletResponse reponse) throws IOException {
        reponse.setHeader(HttpHeaders.RETRY_AFTER, SECONDES_AVANT_NOUVEL_ESSAI);
        PageDeRefus.SERVICE_INDISPONIBLE.ecrire(reponse);
    }
}
