package fr.cepage.domain.commun;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class DifferencesTest {

    private static final Carte AVANT = new Carte("Zoé", "12 rue du Lac");

    @Test
    void ce_qui_n_a_pas_change_n_a_pas_de_difference() {
        assertThat(differences(new Carte("Zoé", "12 rue du Lac"))).isEmpty();
    }

    @Test
    void chaque_membre_change_est_nomme_dans_l_ordre_demande() {
        assertThat(differences(new Carte("Chloé", "12 rue du Lac"))).containsExactly("nom");
        assertThat(differences(new Carte("Chloé", "3 rue du Port"))).containsExactly("nom", "adresse");
    }

    @Test
    void un_membre_efface_a_change() {
        assertThat(differences(new Carte("Zoé", null))).containsExactly("adresse");
    }

    private static List<String> differences(Carte apres) {
        return Differences.entre(AVANT, apres)
                .membre("nom", Carte::nom)
                .membre("adresse", Carte::adresse)
                .membres();
    }

    private record Carte(String nom, @Nullable String adresse) {}
}
