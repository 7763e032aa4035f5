package fr.cepage.domain.structure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.ZoneId;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StructureTest {
    @Test
    void porte_le_nom_que_ses_gens_lui_donnent() {
        assertThat(structure("La Mission").nom()).isEqualTo("La Mission");
        assertThat(structure(null).nom()).isEqualTo("Mission locale de Marseille");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "13201s00", "13201 S00", "AAAAAAAAAAAAAAAAAAAAA", "13201S0\u0000"})
    void refuse_ce_qui_n_est_pas_un_code_national(String code) {
        assertThatIllegalArgumentException().isThrownBy(() -> new StructureCode(code));
    }

    private static Structure structure(@Nullable String nomUsuel) {
        return new Structure(
                new StructureCode("13201S00"),
                "Mission locale de Marseille",
                nomUsuel,
                null,
                null,
                ZoneId.of("Europe/Paris"));
    }
}
