package fr.cepage.domain.projet;

import static fr.cepage.domain.dossier.Dossiers.AUJOURDHUI;
import static org.assertj.core.api.Assertions.assertThat;

import fr.cepage.domain.projet.Evolutions.Evolution;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@Tag("SYN-16")
class EvolutionsTest {
    private static final LocalDate HIER = AUJOURDHUI.minusDays(1);

    @ParameterizedTest
    @EnumSource
    void chaque_rubrique_datee_retient_ce_qu_elle_est_devenue(RubriqueDatee rubrique) {
        ContenuProjet complet = Projets.unContenuComplet();

        Evolutions evolutions = Evolutions.AUCUNE.avec(null, complet, AUJOURDHUI);

        assertThat(evolutions.de(rubrique))
                .containsExactly(new Evolution(rubrique, AUJOURDHUI, rubrique.dans(complet)));
    }

    @Test
    void ce_qui_change_un_autre_jour_s_ajoute_et_ce_qui_reste_ne_bouge_pas() {
        Evolutions evolutions = passer(Evolutions.AUCUNE, null, "À plein temps", HIER);

        evolutions = passer(evolutions, "À plein temps", "À mi-temps", AUJOURDHUI);

        assertThat(evolutions.toutes())
                .containsExactly(
                        new Evolution(RubriqueDatee.RYTHME, HIER, "À plein temps"),
                        new Evolution(RubriqueDatee.RYTHME, AUJOURDHUI, "À mi-temps"));
    }

    @Test
    void d_un_meme_jour_seul_le_dernier_mot_reste() {
        Evolutions evolutions = passer(Evolutions.AUCUNE, null, "À plein temps", AUJOURDHUI);

        evolutions = passer(evolutions, "À plein temps", "À mi-temps", AUJOURDHUI);

        assertThat(evolutions.toutes()).containsExactly(new Evolution(RubriqueDatee.RYTHME, AUJOURDHUI, "À mi-temps"));
    }

    @Test
    void ce_qui_revient_le_jour_meme_n_a_pas_change() {
        Evolutions avant = passer(Evolutions.AUCUNE, null, "À plein temps", HIER);

        Evolutions apres = passer(
                passer(avant, "À plein temps", "À mi-temps", AUJOURDHUI), "À mi-temps", "À plein temps", AUJOURDHUI);

        assertThat(apres).isEqualTo(avant);
    }

    @Test
    void ce_qui_est_ecrit_puis_ote_le_meme_jour_ne_laisse_rien() {
        Evolutions ecrit = passer(Evolutions.AUCUNE, null, "À plein temps", AUJOURDHUI);

        assertThat(passer(ecrit, "À plein temps", null, AUJOURDHUI)).isEqualTo(Evolutions.AUCUNE);
    }

    @Test
    void ce_qui_est_ote_est_date_aussi() {
        Evolutions ecrit = passer(Evolutions.AUCUNE, null, "À plein temps", HIER);

        assertThat(passer(ecrit, "À plein temps", null, AUJOURDHUI).toutes())
                .endsWith(new Evolution(RubriqueDatee.RYTHME, AUJOURDHUI, null));
    }

    private static Evolutions passer(
            Evolutions evolutions, @Nullable String avant, @Nullable String apres, LocalDate jour) {
        return evolutions.avec(rythme(avant), rythme(apres), jour);
    }

    private static ContenuProjet rythme(@Nullable String rythme) {
        return Projets.auRythme("Devenir aide-soignante", rythme);
    }
}
