package fr.cepage.domain.proposition;

import static org.assertj.core.api.Assertions.assertThat;

import fr.cepage.domain.commun.Refus;
import java.util.Arrays;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("OFF-06")
class EtatPropositionTest {

    @Test
    void lit_un_etat_par_son_code() {
        assertThat(Arrays.stream(EtatProposition.values()).map(etat -> EtatProposition.lire(etat.name())))
                .containsExactly(EtatProposition.values());
        assertThat(EtatProposition.lire(" ")).isNull();
        assertThat(Refus.de(() -> EtatProposition.lire("acceptee"))).containsExactly("proposition.etat-inconnu");
    }
}
