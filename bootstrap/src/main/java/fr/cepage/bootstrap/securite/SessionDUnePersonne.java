package fr.cepage.bootstrap.securite;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.session.ChangeSessionIdAuthenticationStrategy;
import org.springframework.security.web.authentication.session.SessionAuthenticationStrategy;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.security.web.context.SecurityContextRepository;

/**
 * A session belongs to one person. Their other tabs that log in too go on with it as it is, whereas a new name for it would
 * shut out those that are loading; somebody else gets one of their own and nothing of what was in it.
 */
final class SessionDUnePersonne implements SessionAuthenticationStrategy {

    private final SessionAuthenticationStrategy nouvelle = new ChangeSessionIdAuthenticationStrategy();
    private final SecurityContextRepository contextes = new HttpSessionSecurityContextRepository();

    @Override
    public void onAuthentication(Authentication arrivee, HttpServletRequest requete, HttpServletResponse reponse) {
        Authentication connue = contextes.loadDeferredContext(requete).get().getAuthentication();
        HttpSession session = requete.getSession(false);
        if (connue == null || session == null) {
            nouvelle.onAuthentication(arrivee, requete, reponse);
        } else if (!connue.getName().equals(arrivee.getName())) {
            session.invalidate();
        }
    }
}
