package fr.cepage.web.transport;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.regex.Pattern;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Holds the bodies of the API to a size, announced or not (chunked). It refuses nothing itself, since a wrong content
 * type is told first. Runs after the security chain.
 */
@Component
@Order(10)
class RequeteBorneeFilter extends OncePerRequestFilter {

    static final int TAILLE_MAX = 64 * 1024;

    /** Of what is written as a whole: some twenty long texts, and lists of two hundred lines. */
    static final int TAILLE_MAX_ENTIER = 2 * 1024 * 1024;

    private static final Pattern ENTIERS = Pattern.compile(".*/dispositifs-cep/[^/]+/(projet|plan-action)");

    @Override
    protected boolean shouldNotFilter(HttpServletRequest requete) {
        return !Api.concerne(requete);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest requete, HttpServletResponse reponse, FilterChain suite)
            throws ServletException, IOException {
        EnTetesCommuns.poser(reponse);
        suite.doFilter(new RequeteBornee(requete, tailleMax(requete)), reponse);
    }

    private static int tailleMax(HttpServletRequest requete) {
        return ENTIERS.matcher(requete.getRequestURI()).matches() ? TAILLE_MAX_ENTIER : TAILLE_MAX;
    }
}
