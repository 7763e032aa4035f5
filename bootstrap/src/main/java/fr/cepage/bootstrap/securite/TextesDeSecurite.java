package fr.cepage.bootstrap.securite;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;

/** The sentences of the filters: French unless the caller asks for English. */
@Component
class TextesDeSecurite {

    private static final List<Locale> LANGUES = List.of(Locale.FRENCH, Locale.ENGLISH);
    private static final ResourceBundle.Control SANS_REPLI =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    String titre(ProblemeDeSecurite probleme, HttpServletRequest requete) {
        return texte(probleme, "titre", requete);
    }

    String detail(ProblemeDeSecurite probleme, HttpServletRequest requete) {
        return texte(probleme, "detail", requete);
    }

    private static String texte(ProblemeDeSecurite probleme, String partie, HttpServletRequest requete) {
        Locale langue = langue(requete.getHeader(HttpHeaders.ACCEPT_LANGUAGE));
        return ResourceBundle.getBundle("fr.cepage.bootstrap.securite.textes", langue, SANS_REPLI)
                .getString(probleme.code() + "." + partie);
    }

    private static Locale langue(@Nullable String voulue) {
        if (voulue == null) {
            return Locale.FRENCH;
        }
        try {
            Locale trouvee = Locale.lookup(Locale.LanguageRange.parse(voulue), LANGUES);
            return trouvee == null ? Locale.FRENCH : trouvee;
        } catch (IllegalArgumentException _) {
            return Locale.FRENCH;
        }
    }
}
