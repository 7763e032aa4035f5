package fr.cepage.bootstrap.document;

import static org.assertj.core.api.Assertions.assertThat;

import fr.cepage.application.projet.SaisiePlan;
import fr.cepage.application.projet.SaisieProjet;
import fr.cepage.application.projet.SaisiesProjet;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a browser is given while somebody types. */
@Tag("SYN-14")
class ApercuTest {
    private static final MiseEnPagePdf MISE_EN_PAGE = new MiseEnPagePdf(new Modeles());

    @Test
    void ce_qui_ne_va_pas_se_montre_comme_il_est_tape() {
        assertThat(page(SaisiesProjet.unProjetFaux(Contenus.JOUR), SaisiesProjet.unPlanFaux(Contenus.JOUR)))
                .contains("Aperçu", "12,50", "Financer", "Tenues", "BANQUE");
    }

    @ParameterizedTest
    @ValueSource(strings = {"<script>alert(1)</script>", "<img src=x onerror=alert(1)>", "\"><iframe src=//a.b>"})
    void rien_de_ce_qui_est_tape_n_est_une_balise(String saisi) {
        assertThat(page(
                        SaisiesProjet.unObjectif(saisi),
                        SaisiesProjet.unPlan(
                                List.of(SaisiesProjet.uneEtape(saisi, saisi)),
                                List.of(new SaisiePlan.SaisieDepense(saisi, saisi)),
                                List.of(SaisiesProjet.unFinancement(saisi, saisi)))))
                .contains(saisi.replace("&", "&amp;")
                        .replace("<", "&lt;")
                        .replace(">", "&gt;")
                        .replace("\"", "&quot;"))
                .doesNotContain("<script", "<img", "<iframe");
    }

    private static String page(SaisieProjet projet, SaisiePlan plan) {
        return MISE_EN_PAGE.html(Contenus.apercu(projet, plan));
    }
}
