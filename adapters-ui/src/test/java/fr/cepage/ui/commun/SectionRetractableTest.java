package fr.cepage.ui.commun;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.textfield.TextField;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class SectionRetractableTest {
    private final TextField dehors = new TextField();
    private final TextField dedans = new TextField();
    private final SectionRetractable petite = new SectionRetractable(poseur -> poseur.champ("dedans", dedans));
    private final SectionRetractable grande = new SectionRetractable(poseur -> {
        poseur.champ("dehors", dehors);
        petite.poser(poseur);
    });

    @BeforeEach
    void poser() {
        grande.poser(new ChampsSaisis());
    }

    @Test
    void un_champ_se_voit_quand_aucune_des_sections_qui_le_tiennent_ne_le_cache() {
        petite.montrer(false);
        verifier(true, false);

        grande.montrer(false);
        verifier(false, false);
        petite.montrer(true);
        verifier(false, false);

        grande.montrer(true);
        verifier(true, true);
    }

    @Test
    void rouvrir_la_grande_laisse_la_petite_comme_elle_etait() {
        petite.montrer(false);
        grande.montrer(false);

        grande.montrer(true);

        verifier(true, false);
        petite.montrer(true);
        verifier(true, true);
    }

    private void verifier(boolean dehorsVisible, boolean dedansVisible) {
        assertThat(dehors.isVisible()).isEqualTo(dehorsVisible);
        assertThat(dedans.isVisible()).isEqualTo(dedansVisible);
    }
}
