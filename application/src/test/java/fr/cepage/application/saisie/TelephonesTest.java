package fr.cepage.application.saisie;

import static org.assertj.core.api.Assertions.assertThat;

import fr.cepage.domain.commun.Refus;
import fr.cepage.domain.dossier.Telephone;
import fr.cepage.domain.structure.Territoire;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("SAI-03")
class TelephonesTest {
    private static final Territoire REUNION = new Territoire("RE");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0612345678",
                "06 12 34 56 78",
                "06.12.34.56.78",
                "06-12-34-56-78",
                "06/12/34/56/78",
                "06\u201112\u201134\u201156\u201178",
                "06\u00A012\u202F34\u200956 78",
                "\u202A06 12 34 56 78\u202C",
                "06 12 34 56 78\t",
                "(06) 12 34 56 78",
                "+33612345678",
                "+33 6 12 34 56 78",
                "+33 (0)6 12 34 56 78",
                "+330612345678",
                "0033 6 12 34 56 78",
                "00 33 (0)6 12 34 56 78"
            })
    void lit_toute_notation_habituelle(String saisi) {
        assertThat(Telephones.lire(saisi, Territoire.METROPOLE)).hasToString("+33612345678");
    }

    @ParameterizedTest
    @CsvSource({
        "+596 (0)696 12 34 56, FR, +596696123456",
        "+262 (0)692 12 34 56, FR, +262692123456",
        "0692 12 34 56, RE, +262692123456",
        "0692 12 34 56, FR, +262692123456",
        "0696 12 34 56, MQ, +596696123456",
        "0612345678, RE, +33612345678",
        "06 39 98 00 01, FR, +33639980001",
        "+32 470 12 34 56, FR, +32470123456",
        "+1 212 555 0100, FR, +12125550100",
        "87 12 34 56, PF, +68987123456"
    })
    void le_pays_est_celui_de_la_structure_a_moins_que_le_numero_en_dise_un_autre(
            String saisi, String territoire, String garde) {
        assertThat(Telephones.lire(saisi, new Territoire(territoire))).hasToString(garde);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "06123456",
                "061234567",
                "612345678",
                "06123456789",
                "33612345678",
                "061234567890",
                "+3361234567",
                "+336123456789",
                "0000000000",
                "3949",
                "06+12345678",
                "++33612345678",
                "appeler le 0612345678",
                "0612345678 poste 3",
                "0612345678;",
                "06 12 34 56 78 / 06 11 22 33 44",
                "06\u000712345678",
                "٠٦١٢٣٤٥٦٧٨"
            })
    void refuse_une_longueur_impossible_et_ce_qui_n_est_pas_un_numero(String saisi) {
        assertThat(Refus.de(() -> Telephones.lire(saisi, Territoire.METROPOLE))).containsExactly("valeur.telephone");
    }

    @Test
    void ne_lit_rien_ou_il_n_y_a_que_des_blancs() {
        assertThat(Telephones.lire(null, Territoire.METROPOLE)).isNull();
        assertThat(Telephones.lire(" \u00A0\u200B", Territoire.METROPOLE)).isNull();
    }

    @ParameterizedTest
    @CsvSource({
        "+33612345678, FR, 06 12 34 56 78",
        "+33639980001, FR, 06 39 98 00 01",
        "+33639980001, RE, +33 6 39 98 00 01",
        "+262692123456, FR, 0692 12 34 56",
        "+262692123456, RE, 0692 12 34 56",
        "+32470123456, FR, +32 470 12 34 56",
        "0612345678, FR, 0612345678"
    })
    void s_ecrit_en_groupes_comme_on_le_compose_de_la(String garde, String territoire, String lisible) {
        assertThat(Telephones.lisible(new Telephone(garde), new Territoire(territoire)))
                .isEqualTo(lisible);
    }

    @ParameterizedTest
    @ValueSource(strings = {"+33612345678", "+33639980001", "+262692123456", "+262639123456", "+32470123456"})
    void ce_qui_est_montre_se_relit_pareil(String garde) {
        for (Territoire territoire : new Territoire[] {Territoire.METROPOLE, REUNION}) {
            String montre = Telephones.lisible(new Telephone(garde), territoire);
            assertThat(Telephones.lire(montre, territoire)).hasToString(garde);
        }
    }
}
