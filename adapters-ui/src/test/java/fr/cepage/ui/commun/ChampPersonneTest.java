package fr.cepage.ui.commun;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.combobox.ComboBoxBase.CustomValueSetEvent;
import fr.cepage.application.commun.PersonneVue;
import fr.cepage.application.droits.RechercherUtilisateurs;
import fr.cepage.application.support.Acteurs;
import fr.cepage.ui.support.PageTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("SAI-06")
class ChampPersonneTest extends PageTest {

    private ChampPersonne champ;

    @BeforeEach
    void claire_y_est_deja() {
        champ = new ChampPersonne("evenement.champ.intervenant", monde.directement(RechercherUtilisateurs.class));
        champ.setValue(new PersonneVue(Acteurs.CLAIRE.id(), Acteurs.CLAIRE.nom()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"karim", "KARIM", "Karim Benali", "benali", "Benali Karim", " karim\u00A0"})
    void ce_qui_ne_designe_qu_une_personne_la_choisit(String tape) {
        taper(tape);

        assertThat(champ.sub()).isEqualTo("karim");
        assertThat(champ.lisible()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Dupond", "Karin", "%", "Claire Dubois et Karim Benali"})
    void qui_n_est_personne_ne_laisse_personne_et_le_dit(String tape) {
        taper(tape);

        assertThat(champ.sub()).isNull();
        assertThat(champ.lisible()).isFalse();
        assertThat(faute(champ)).isEqualTo("Choisissez une valeur de la liste.");
    }

    @Test
    void le_champ_vide_n_est_pas_en_faute() {
        taper("Dupond");
        taper("");

        assertThat(champ.sub()).isNull();
        assertThat(champ.lisible()).isTrue();
    }

    private void taper(String texte) {
        ComponentUtil.fireEvent(champ, new CustomValueSetEvent<>(champ, true, texte));
    }
}
