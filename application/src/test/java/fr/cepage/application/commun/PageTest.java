package fr.cepage.application.commun;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PageTest {
    @Test
    void une_ligne_de_trop_dit_qu_il_y_a_une_suite() {
        Page<String> page = Page.de(List.of("a", "b", "c"), 2, Curseur::de);
        assertThat(page.elements()).containsExactly("a", "b");
        assertThat(page.suivant()).isEqualTo(Curseur.de("b"));
    }

    @Test
    void sans_ligne_de_trop_il_n_y_a_pas_de_suite() {
        assertThat(Page.de(List.of("a", "b"), 2, Curseur::de).suivant()).isNull();
        assertThat(Page.de(List.<String>of(), 2, Curseur::de)).isEqualTo(new Page<>(List.of(), null));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, -1, 201, Integer.MAX_VALUE})
    void refuse_une_limite_absurde(int limite) {
        assertThatIllegalArgumentException().isThrownBy(() -> new PageVoulue(null, limite));
    }

    @Test
    void accepte_de_une_a_deux_cents_lignes_et_cinquante_par_defaut() {
        assertThat(new PageVoulue(null, 1).limite()).isEqualTo(1);
        assertThat(new PageVoulue(null, 200).limite()).isEqualTo(200);
        assertThat(PageVoulue.premiere()).isEqualTo(new PageVoulue(null, 50));
    }
}
