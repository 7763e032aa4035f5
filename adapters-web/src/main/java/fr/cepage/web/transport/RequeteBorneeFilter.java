package fr.cepage.web.transport;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
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

    @Override
    protected boolean shouldNotFilter(HttpServletRequest requete) {
        return !Api.concerne(requete);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest requete, HttpServletResponse reponse, FilterChain suite)
            throws ServletException, IOException {
        EnTetesCommuns.poser(reponse);
        suite.doFilter(new RequeteBornee(requete, TAILLE_MAX), reponse);
    }
}
