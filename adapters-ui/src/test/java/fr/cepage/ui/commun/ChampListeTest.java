package fr.cepage.ui.commun;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.combobox.ComboBoxBase.CustomValueSetEvent;
import fr.cepage.ui.support.PageTest;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ChampListeTest extends PageTest {

    private ChampListe champ;

    @BeforeEach
    void une_liste() {
        champ = new ChampListe("evenement.champ.nature");
        champ.proposerChoix(List.of(
                new Choix("EMPLOI", "Trouver ou retrouver un emploi", null),
                new Choix("REPRISE", "Reprise", null),
                new Choix("REPRISE_ETUDES", "Reprise d'études", null)));
    }

    @Test
    void ce_qui_n_est_trouve_qu_une_fois_est_choisi() {
        taper("trouver");

        assertThat(champ.code()).isEqualTo("EMPLOI");
        assertThat(champ.lisible()).isTrue();
    }

    @Test
    void ce_qui_est_nomme_en_entier_est_choisi_parmi_plusieurs() {
        taper("reprise");

        assertThat(champ.code()).isEqualTo("REPRISE");
    }

    @Test
    void ce_qui_est_trouve_plusieurs_fois_ou_jamais_le_dit() {
        taper("repr");
        assertThat(champ.code()).isNull();
        assertThat(faute(champ)).isEqualTo("Choisissez une valeur de la liste.");

        taper("voyage");
        assertThat(champ.lisible()).isFalse();

        champ.choisirCode("EMPLOI");
        assertThat(champ.lisible()).isTrue();
        assertThat(faute(champ)).isEmpty();
    }

    @Test
    void garde_son_explication_tant_que_la_valeur_choisie_n_en_a_pas() {
        champ.proposerChoix(
                List.of(new Choix("A", "Avec aide", "Aide de la valeur"), new Choix("S", "Sans aide", null)));
        champ.expliquer("rendez-vous.champ.motif.aide");
        assertThat(tape(champ.getHelperText())).isEqualTo("Il devient le contexte de l'événement");

        taper("sans");
        assertThat(tape(champ.getHelperText())).isEqualTo("Il devient le contexte de l'événement");

        taper("avec");
        assertThat(champ.getHelperText()).isEqualTo("Aide de la valeur");
    }

    @Test
    @Tag("REF-01")
    void les_mots_de_l_aide_ne_trouvent_que_la_ou_on_le_demande() {
        List<Choix> choix = List.of(new Choix("A", "Atelier", "Niveau 2"), new Choix("B", "Bilan", "Niveau 3"));
        champ.proposerChoix(choix);
        taper("niveau 3");
        assertThat(champ.lisible()).isFalse();

        champ.chercherDansLAide();
        taper("niveau 3");

        assertThat(champ.code()).isEqualTo("B");
    }

    @ParameterizedTest
    @Tag("SAI-06")
    @ValueSource(strings = {"voyage", "repr"})
    void ne_garde_jamais_une_valeur_sous_un_autre_texte(String autre) {
        champ.choisirCode("EMPLOI");

        taper(autre);

        assertThat(champ.code()).isNull();
        assertThat(champ.lisible()).isFalse();
        assertThat(faute(champ)).isEqualTo("Choisissez une valeur de la liste.");
    }

    @Test
    @Tag("SAI-06")
    void un_texte_vide_ne_laisse_aucune_valeur() {
        champ.choisirCode("EMPLOI");

        taper(" \u00A0\u200B");

        assertThat(champ.code()).isNull();
        assertThat(champ.lisible()).isTrue();
    }

    @Test
    @Tag("SAI-06")
    void se_lit_malgre_blancs_accents_et_casse() {
        taper("  REPRISE\u00A0 d\u2019etudes\t");

        assertThat(champ.code()).isEqualTo("REPRISE_ETUDES");
    }

    private void taper(String texte) {
        ComponentUtil.fireEvent(champ, new CustomValueSetEvent<>(champ, true, texte));
    }
}
