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
    void une_page_a_cadres_n_est_pas_jugee() {
        Page page = page("<iframe title='Cadre'></iframe>");

        assertThatThrownBy(() -> Accessibilite.verifier(page)).hasMessageContaining("frames");
    }

    private Page page(String contenu) {
        Page page = navigateur.page();
        page.setContent("<!DOCTYPE html><html lang='fr'><title>Essai</title><main>" + contenu + "</main></html>");
        return page;
    }
}
