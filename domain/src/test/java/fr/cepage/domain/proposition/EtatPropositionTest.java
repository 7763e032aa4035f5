package fr.cepage.domain.proposition;

import static org.assertj.core.api.Assertions.assertThat;

import fr.cepage.domain.commun.Refus;
import java.util.Arrays;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Tag("OFF-06")
class EtatPropositionTest {
    private static final Set<String> CHEMINS = Set.of(
            "PROPOSEE > ACCEPTEE",
            "ACCEPTEE > REALISEE",
            "PROPOSEE > REFUS_JEUNE",
            "PROPOSEE > REFUS_TIERS",
            "PROPOSEE > ABANDONNEE",
            "ACCEPTEE > REFUS_JEUNE",
            "ACCEPTEE > REFUS_TIERS",
            "ACCEPTEE > ABANDONNEE");

    @Test
    void suit_les_seuls_chemins_permis() {
        for (EtatProposition de : EtatProposition.values()) {
            for (EtatProposition vers : EtatProposition.values()) {
                boolean permis = vers == EtatProposition.ANNULEE
                        ? de != EtatProposition.ANNULEE
                        : CHEMINS.contains(de + " > " + vers);
                assertThat(de.suivants().contains(vers)).as(de + " > " + vers).isEqualTo(permis);
            }
        }
    }

    @ParameterizedTest
    @CsvSource({
        "PROPOSEE, REALISEE",
        "REALISEE, ACCEPTEE",
        "ANNULEE, PROPOSEE",
        "ACCEPTEE, ACCEPTEE",
        "ANNULEE, ANNULEE"
    })
    void refuse_les_autres_sans_rien_changer(EtatProposition de, EtatProposition vers) {
        Proposition proposition = Propositions.uneProposition(de);
        assertThat(Refus.de(() -> proposition.passerA(vers))).containsExactly("proposition.transition");
        assertThat(proposition.etat()).isEqualTo(de);
        assertThat(proposition.faits()).isEmpty();
    }

    @Test
    void lit_un_etat_par_son_code() {
        assertThat(Arrays.stream(EtatProposition.values()).map(etat -> EtatProposition.lire(etat.name())))
                .containsExactly(EtatProposition.values());
        assertThat(EtatProposition.lire(" ")).isNull();
        assertThat(Refus.de(() -> EtatProposition.lire("acceptee"))).containsExactly("proposition.etat-inconnu");
    }
}
