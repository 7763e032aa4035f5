package fr.cepage.ui.commun;

import static org.assertj.core.api.Assertions.assertThat;

import fr.cepage.domain.commun.Violation;
import fr.cepage.domain.droits.Droit;
import java.util.Enumeration;
import java.util.Locale;
import java.util.ResourceBundle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.FieldSource;

class TypographieTest {
    static final Iterable<String> BUNDLES = Textes.BUNDLES;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Quoi ?|Quoi\u00A0?",
                "Non !|Non\u00A0!",
                "un ; deux|un\u00A0; deux",
                "Ainsi : « oui »|Ainsi\u00A0: «\u00A0oui\u00A0»",
                "50 %|50\u00A0%",
                "l''événement|l’événement",
                "« {0} » : {1}|«\u00A0{0}\u00A0»\u00A0: {1}"
            })
    void met_les_blancs_insecables_et_l_apostrophe(String ecrit, String compose) {
        assertThat(Typographie.modele(ecrit)).isEqualTo(compose);
    }

    @ParameterizedTest
    @FieldSource("BUNDLES")
    void aucune_phrase_des_pages_n_a_de_blanc_qui_se_coupe_ni_d_apostrophe_droite(String bundle) {
        Enumeration<String> cles = ResourceBundle.getBundle(bundle, Locale.ROOT).getKeys();
        while (cles.hasMoreElements()) {
            String cle = cles.nextElement();
            assertThat(Typographie.modele(
                            ResourceBundle.getBundle(bundle, Locale.ROOT).getString(cle)))
                    .as(cle)
                    .doesNotContainPattern(" [:;?!»%]|« |[a-zé]'[^'{]");
        }
    }

    @Test
    void ce_que_quelqu_un_a_tape_reste_comme_il_l_a_tape() {
        assertThat(Textes.texte("menu.actions.de", "N'Diaye : « x »")).contains("N'Diaye : « x »");
    }

    @Test
    void une_raison_se_compose_comme_le_reste() {
        assertThat(Textes.texte(Violation.de(Droit.PROPOSER_CEP)))
                .startsWith("Le droit «\u00A0Proposer le CEP\u00A0» n’a pas été attribué");
    }
}
