package fr.cepage.support;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class AccessibiliteTest {

    @RegisterExtension
    final Navigateur navigateur = new Navigateur();

    @Test
    void une_image_sans_texte_est_une_faute_et_avec_son_texte_non() {
        Page page = page("<img src='data:,'>");
        assertThatThrownBy(() -> Accessibilite.verifier(page)).hasMessageContaining("image-alt");

        Page decrite = page("<img src='data:,' alt='Une vigne'>");
        assertThatCode(() -> Accessibilite.verifier(decrite)).doesNotThrowAnyException();
    }

    @Test
    void un_cadre_a_un_nom_et_ce_qu_il_montre_est_juge_meme_si_aucun_script_n_y_tourne() {
        Page sansNom = page("<iframe srcdoc='<p>Rien</p>'></iframe>");
        assertThatThrownBy(() -> Accessibilite.verifier(sansNom)).hasMessageContaining("frame-title");

        Page fautive = page(cadre("<img src=data:,>"));
        assertThatThrownBy(() -> Accessibilite.verifier(fautive)).hasMessageContaining("image-alt");

        Page bonne = page(cadre("<p>Une vigne</p>"));
        assertThatCode(() -> Accessibilite.verifier(bonne)).doesNotThrowAnyException();
    }

    private static String cadre(String contenu) {
        return "<iframe sandbox='allow-same-origin' title='Cadre' srcdoc='<!DOCTYPE html><html lang=fr><title>Cadre</title>"
                + contenu + "</html>'></iframe>";
    }

    private Page page(String contenu) {
        Page page = navigateur.page();
        page.setContent("<!DOCTYPE html><html lang='fr'><title>Essai</title><main>" + contenu + "</main></html>");
        return page;
    }
}
