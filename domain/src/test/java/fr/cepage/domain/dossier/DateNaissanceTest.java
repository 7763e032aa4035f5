package fr.cepage.domain.dossier;

import static fr.cepage.domain.dossier.Dossiers.AUJOURDHUI;
import static org.assertj.core.api.Assertions.assertThat;

import fr.cepage.domain.commun.Refus;
import java.time.LocalDate;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DateNaissanceTest {
    @Test
    @Tag("DOS-06")
    void n_est_pas_avant_1900() {
        assertThat(new DateNaissance(LocalDate.of(1900, 1, 1)).valeur()).isEqualTo("1900-01-01");
        assertThat(Refus.de(() -> new DateNaissance(LocalDate.of(1899, 12, 31))))
                .containsExactly("dossier.date-naissance");
        assertThat(Refus.de(() -> DateNaissance.lire(LocalDate.MIN, AUJOURDHUI)))
                .containsExactly("dossier.date-naissance");
    }

    @Test
    @Tag("DOS-06")
    void n_est_pas_dans_le_futur() {
        assertThat(DateNaissance.lire(AUJOURDHUI, AUJOURDHUI)).isEqualTo(new DateNaissance(AUJOURDHUI));
        assertThat(Refus.de(() -> DateNaissance.lire(AUJOURDHUI.plusDays(1), AUJOURDHUI)))
                .containsExactly("dossier.date-naissance");
        assertThat(DateNaissance.lire(null, AUJOURDHUI)).isNull();
    }

    @ParameterizedTest
    @Tag("DOS-03")
    @CsvSource({
        "2008-02-29, 16, 2024-02-29",
        "2008-02-29, 17, 2025-03-01",
        "2008-02-29, 18, 2026-03-01",
        "2008-02-29, 20, 2028-02-29",
        "2008-02-28, 18, 2026-02-28",
        "2008-03-01, 18, 2026-03-01",
        "1996-02-29, 104, 2100-03-01",
        "2007-12-31, 16, 2023-12-31"
    })
    void un_ne_du_29_fevrier_vieillit_le_1er_mars(LocalDate naissance, int age, LocalDate anniversaire) {
        assertThat(new DateNaissance(naissance).anniversaire(age)).isEqualTo(anniversaire);
    }

    @Test
    @Tag("DOS-03")
    void l_age_change_le_jour_de_l_anniversaire_pour_toute_naissance() {
        for (LocalDate jour = LocalDate.of(2003, 1, 1);
                jour.isBefore(LocalDate.of(2009, 1, 1));
                jour = jour.plusDays(1)) {
            DateNaissance naissance = new DateNaissance(jour);
            for (int age : new int[] {1, 16, 17, 26}) {
                LocalDate anniversaire = naissance.anniversaire(age);
                assertThat(naissance.ageLe(anniversaire)).isEqualTo(age);
                assertThat(naissance.ageLe(anniversaire.minusDays(1))).isEqualTo(age - 1);
            }
        }
    }
}
