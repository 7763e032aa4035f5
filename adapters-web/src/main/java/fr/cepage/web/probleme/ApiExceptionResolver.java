package fr.cepage.web.probleme;

import fr.cepage.web.transport.Api;
import fr.cepage.web.transport.Calendriers;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.jspecify.annotations.Nullable;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerExceptionResolver;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.util.DisconnectedClientHelper;

/**
 * Everything that is thrown under {@code /api} and {@code /calendriers}, also where no controller was found. An advice
 * would catch the errors of the pages as well.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class ApiExceptionResolver implements HandlerExceptionResolver {

    private final ProblemWriter problemes;
    private final LocaleResolver langues;

    ApiExceptionResolver(ProblemWriter problemes, LocaleResolver langues) {
        this.problemes = problemes;
        this.langues = langues;
    }

    @Override
    public @Nullable ModelAndView resolveException(
            HttpServletRequest requete, HttpServletResponse reponse, @Nullable Object handler, Exception exception) {
        if (!Api.concerne(requete) && !Calendriers.concerne(requete)) {
            return null;
        }
        if (!reponse.isCommitted() && !DisconnectedClientHelper.isClientDisconnectedException(exception)) {
            ecrire(exception, requete, reponse);
        }
        return new ModelAndView();
    }

    private void ecrire(Exception exception, HttpServletRequest requete, HttpServletResponse reponse) {
        try {
            reponse.reset();
            problemes.ecrire(Problemes.de(exception, langues.resolveLocale(requete)), requete, reponse);
        } catch (IOException parti) {
            throw new UncheckedIOException(parti);
        }
    }
}
