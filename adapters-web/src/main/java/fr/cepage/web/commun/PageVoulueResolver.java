package fr.cepage.web.commun;

import fr.cepage.application.commun.Curseur;
import fr.cepage.application.commun.PageVoulue;
import fr.cepage.web.transport.RequeteInvalide;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;

/** {@code ?limite=&apres=} of every list. */
@Component
class PageVoulueResolver implements HandlerMethodArgumentResolver {

    private static final Pattern NOMBRE = Pattern.compile("[0-9]{1,3}");

    @Override
    public boolean supportsParameter(MethodParameter parametre) {
        return parametre.getParameterType() == PageVoulue.class;
    }

    @Override
    public PageVoulue resolveArgument(
            MethodParameter parametre,
            @Nullable ModelAndViewContainer conteneur,
            NativeWebRequest requete,
            @Nullable WebDataBinderFactory liaison) {
        int limite = limite(requete.getParameter("limite"));
        String apres = requete.getParameter("apres");
        Curseur curseur = apres == null ? null : Curseurs.lire(apres);
        return new PageVoulue(curseur, limite);
    }

    private static int limite(@Nullable String texte) {
        if (texte == null) {
            return PageVoulue.LIMITE_PAR_DEFAUT;
        }
        int limite = NOMBRE.matcher(texte).matches() ? Integer.parseInt(texte) : 0;
        if (limite < 1 || limite > PageVoulue.LIMITE_MAX) {
            throw RequeteInvalide.parametre("limite");
        }
        return limite;
    }
}
