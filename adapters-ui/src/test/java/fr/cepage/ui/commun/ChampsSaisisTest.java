package fr.cepage.ui.commun;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.textfield.TextField;
import fr.cepage.domain.commun.RefusMetier;
import fr.cepage.domain.commun.Violation;
import fr.cepage.domain.evenement.RefusEvenement;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ChampsSaisisTest {

    private static final String PHRASE = "Ce champ est obligatoire.";

    private final TextField cache = new TextField();
    private final TextField montre = new TextField();
    private final ChampsSaisis champs = new ChampsSaisis();

    @BeforeEach
    void cacherLePremier() {
        champs.champ("cache", cache);
        champs.champ("montre", montre);
        cache.setVisible(false);
    }

    @Test
    void ce_qui_concerne_un_champ_cache_se_dit_au_dessus_du_formulaire() {
        assertThat(champs.refuser(manquent("cache", "montre"), UnaryOperator.identity()))
                .containsExactly(PHRASE);
        assertThat(cache.isInvalid()).isFalse();
        assertThat(montre.getErrorMessage()).isEqualTo(PHRASE);
    }

    @Test
    void ce_qu_un_autre_champ_tient_se_dit_a_cote_de_lui_et_une_seule_fois() {
        assertThat(champs.refuser(manquent("cache", "montre"), _ -> "montre")).isEmpty();
        assertThat(montre.getErrorMessage()).isEqualTo(PHRASE);
    }

    @Test
    void un_champ_cache_ne_recoit_pas_le_clavier() {
        assertThat(champs.viserPremier()).isTrue();
        montre.setVisible(false);
        assertThat(champs.viserPremier()).isFalse();
    }

    private static RefusMetier manquent(String... membres) {
        return new RefusMetier(List.of(membres).stream()
                .map(membre -> Violation.de(RefusEvenement.CHAMP_OBLIGATOIRE).sur(membre))
                .toList());
    }
}
