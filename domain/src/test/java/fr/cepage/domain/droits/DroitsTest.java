package fr.cepage.domain.droits;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import fr.cepage.domain.commun.CodeRefus.Nature;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class DroitsTest {
    @ParameterizedTest
    @Tag("DRO-01")
    @CsvSource({
        "CONSULTER_DOSSIER, droit.consulter-dossier",
        "MODIFIER_DOSSIER, droit.modifier-dossier",
        "GERER_EVENEMENTS, droit.gerer-evenements",
        "PROPOSER_CEP, droit.proposer-cep",
        "GERER_OFFRES, droit.gerer-offres",
        "GERER_PACEA, droit.gerer-pacea",
        "PARAMETRER, droit.parametrer",
        "PILOTER, droit.piloter",
        "INTEGRER, droit.integrer"
    })
    void chaque_droit_a_le_code_de_son_refus(Droit droit, String cle) {
        assertThat(droit.cle()).isEqualTo(cle);
    }

    @Test
    @Tag("DRO-01")
    void il_y_a_neuf_droits() {
        assertThat(Droit.values()).hasSize(9);
    }

    @ParameterizedTest
    @EnumSource
    void un_droit_absent_est_un_etat_et_non_une_valeur(Droit droit) {
        assertThat(droit.nature()).isEqualTo(Nature.ETAT);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "a\u0000b", "a b", "é", "\uD800", "a\n"})
    void ce_qui_ne_peut_etre_un_sub_n_identifie_personne(String sub) {
        assertThat(UtilisateurId.possible(sub)).isFalse();
    }

    @Test
    void un_sub_a_soixante_quatre_caracteres_au_plus() {
        assertThat(new UtilisateurId("a".repeat(64))).hasToString("a".repeat(64));
        assertThat(UtilisateurId.possible("a".repeat(64))).isTrue();
        assertThat(UtilisateurId.possible("a".repeat(65))).isFalse();
        assertThatIllegalArgumentException().isThrownBy(() -> new UtilisateurId("a".repeat(65)));
        assertThatIllegalArgumentException().isThrownBy(() -> new UtilisateurId(" "));
    }
}
