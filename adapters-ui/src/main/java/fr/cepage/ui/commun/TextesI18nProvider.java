package fr.cepage.ui.commun;

import com.vaadin.flow.i18n.I18NProvider;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** Tells Vaadin that the pages speak French, whatever the browser asks for, and where their sentences are. */
@Component
class TextesI18nProvider implements I18NProvider {

    @Override
    public List<Locale> getProvidedLocales() {
        return List.of(Locale.FRENCH);
    }

    @Override
    public String getTranslation(String cle, Locale locale, Object... parametres) {
        return Textes.texte(cle, parametres);
    }
}
