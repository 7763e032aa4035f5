package fr.cepage.domain.commun;

import static org.assertj.core.api.Assertions.assertThat;

import fr.cepage.domain.referentiel.CodeValeur;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
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

    @Test
    @Tag("ANN-06")
    void dit_ce_qu_un_code_un_jour_ou_un_nombre_etait_et_est_devenu_mais_ni_texte_ni_personne() {
        LocalDate lundi = LocalDate.of(2026, 6, 15);
        Fiche avant = new Fiche(new CodeValeur("A"), null, 30, "Zoé");
        Fiche apres = new Fiche(new CodeValeur("B"), lundi, 45, "Chloé");

        Differences<Fiche> differences = Differences.entre(avant, apres)
                .membre("code", Fiche::code)
                .membre("jour", Fiche::jour)
                .membre("nombre", Fiche::nombre)
                .membre("nom", Fiche::nom);

        assertThat(differences.membres()).containsExactly("code", "jour", "nombre", "nom");
        assertThat(differences.valeurs())
                .isEqualTo(Map.of(
                        "avant.code", "A", "code", "B", "jour", "2026-06-15", "avant.nombre", "30", "nombre", "45"));
        assertThat(differences.aucune()).isFalse();
        assertThat(Differences.entre(avant, avant).membre("nom", Fiche::nom).aucune())
                .isTrue();
    }

    private record Fiche(CodeValeur code, @Nullable LocalDate jour, int nombre, String nom) {}

    private static List<String> differences(Carte apres) {
        return Differences.entre(AVANT, apres)
                .membre("nom", Carte::nom)
                .membre("adresse", Carte::adresse)
                .membres();
    }

    private record Carte(String nom, @Nullable String adresse) {}
}
