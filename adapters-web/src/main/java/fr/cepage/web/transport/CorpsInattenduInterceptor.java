package fr.cepage.web.transport;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;

/** Refuses what is sent where nothing is read: a member that nobody knows is a mistake, and never ignored. */
@Component
public class CorpsInattenduInterceptor implements HandlerInterceptor {

    private static final String AUCUN_MEMBRE = "\\{\\s*}";

    @Override
    public boolean preHandle(HttpServletRequest requete, HttpServletResponse reponse, Object handler) {
        if (handler instanceof HandlerMethod methode
                && requete instanceof RequeteBornee bornee
                && !litUnCorps(methode)
                && !vide(bornee)) {
            throw RequeteInvalide.illisible();
        }
        return true;
    }

    private static boolean litUnCorps(HandlerMethod methode) {
        return Arrays.stream(methode.getMethodParameters())
                .anyMatch(parametre -> parametre.hasParameterAnnotation(RequestBody.class));
    }

    private static boolean vide(RequeteBornee requete) {
        String corps = new String(requete.corps(), StandardCharsets.UTF_8).strip();
        return corps.isEmpty() || corps.matches(AUCUN_MEMBRE);
    }
}
