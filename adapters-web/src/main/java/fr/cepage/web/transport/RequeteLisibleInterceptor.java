package fr.cepage.web.transport;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.Map;
import org.springframework.http.HttpMethod;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerInterceptor;

/** Refuses keys and parameters that nothing could be done with; after 415, and leaving 413 to who reads the body. */
@Component
public class RequeteLisibleInterceptor implements HandlerInterceptor {

    @Override
    public boolean preHandle(HttpServletRequest requete, HttpServletResponse reponse, Object handler) {
        if (requete instanceof RequeteBornee bornee && bornee.tropGrande()) {
            return true;
        }
        verifierCle(requete);
        parametres(requete).entrySet().stream()
                .filter(RequeteLisibleInterceptor::illisible)
                .findFirst()
                .ifPresent(_ -> {
                    throw RequeteInvalide.illisible();
                });
        return true;
    }

    /** The server and its firewall each have exceptions of their own for those that cannot be decoded. */
    private static Map<String, String[]> parametres(HttpServletRequest requete) {
        try {
            return requete.getParameterMap();
        } catch (RuntimeException indechiffrables) {
            throw RequeteInvalide.illisible();
        }
    }

    private static void verifierCle(HttpServletRequest requete) {
        String cle = requete.getHeader(EnTeteIdempotence.NOM);
        if (cle != null && HttpMethod.POST.matches(requete.getMethod()) && !EnTeteIdempotence.valable(cle)) {
            throw RequeteInvalide.enTete(EnTeteIdempotence.NOM);
        }
    }

    private static boolean illisible(Map.Entry<String, String[]> parametre) {
        return Caracteres.interdits(parametre.getKey())
                || Arrays.stream(parametre.getValue()).anyMatch(Caracteres::interdits);
    }
}
