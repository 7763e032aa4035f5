package fr.cepage.ui.commun;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.MessageFormat;
import java.time.LocalDate;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

class TextesTest {
    private static final Pattern APOSTROPHE_SEULE = Pattern.compile("(?<!')'(?!')");

    @ParameterizedTest
    @FieldSource("fr.cepage.ui.commun.Textes#BUNDLES")
    void chaque_phrase_passe_par_le_format_et_double_ses_apostrophes(String bundle) {
        ResourceBundle phrases = ResourceBundle.getBundle(bundle, Locale.ROOT);

        assertThat(phrases.keySet()).allSatisfy(cle -> {
            assertThat(phrases.getString(cle)).doesNotContainPattern(APOSTROPHE_SEULE);
            assertThat(new MessageFormat(phrases.getString(cle), Locale.FRENCH)).isNotNull();
            assertThat(cle).matches("[a-z0-9-]+(\\.[A-Za-z0-9_-]+)+");
        });
    }

    @Test
    void ecrit_les_dates_a_la_francaise() {
        assertThat(Textes.texte("dossier.tete.naissance.f", LocalDate.of(2005, 3, 2)))
                .isEqualTo("née le 02/03/2005");
    }

    @Test
    void accorde_l_age() {
        assertThat(Textes.texte("dossier.age", 1)).isEqualTo("1 an");
        assertThat(Textes.texte("dossier.age", 21)).isEqualTo("21 ans");
    }

    @Test
    void prend_aussi_les_phrases_communes_avec_l_api() {
        assertThat(Textes.texte("dossier.introuvable")).isEqualTo("Ce dossier n’existe pas.");
    }
}
