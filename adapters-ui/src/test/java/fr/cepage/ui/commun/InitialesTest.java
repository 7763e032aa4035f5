package fr.cepage.ui.commun;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class InitialesTest {

    @ParameterizedTest
    @CsvSource({"Claire Martin,CM", "Jean-François d'Alès,JF", "Zoé,Z", "'',''", "élodie Œuvray,ÉŒ"})
    void prend_la_premiere_lettre_des_deux_premiers_mots(String nom, String initiales) {
        assertThat(Initiales.de(nom)).isEqualTo(initiales);
    }
}
