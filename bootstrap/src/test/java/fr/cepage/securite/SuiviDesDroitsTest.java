package fr.cepage.securite;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import fr.cepage.keycloak.Comptes;
import fr.cepage.support.AdministrationKeycloak;
import fr.cepage.support.KeycloakDeTest;
import fr.cepage.support.Navigateur;
import fr.cepage.support.RelaisKeycloak;
import fr.cepage.support.TestDeBoutEnBout;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.http.HttpStatus;

@Tag("DRO-03")
@TestDeBoutEnBout
class SuiviDesDroitsTest {

    @RegisterExtension
    final Navigateur navigateur = new Navigateur();

    private final String profilConseiller = keycloak().idDuGroupe("/Conseiller");

    @LocalServerPort
    private int port;

    @BeforeEach
    void abreger_les_jetons() {
        keycloak().dureeDesJetons(KeycloakDeTest.DIX_SECONDES);
    }

    @AfterEach
    void remettre_en_ordre() {
        RelaisKeycloak.relais().retablir();
        keycloak().dureeDesJetons(KeycloakDeTest.CINQ_MINUTES);
        keycloak().retirer(Comptes.KARIM, profilConseiller);
        keycloak().modifier(keycloak().compte(Comptes.KARIM).put("enabled", true));
    }

    @Test
    void une_page_ouverte_suit_le_profil_donne_puis_retire_a_la_personne() {
        Page page = navigateur.page("karim", acteur());
        assertThat(page.locator("body")).containsText("CONSULTER_DOSSIER");
        assertThat(page.locator("body")).not().containsText("PROPOSER_CEP");

        keycloak().inscrire(Comptes.KARIM, profilConseiller);
        page.reload();
        assertThat(page.locator("body")).containsText("PROPOSER_CEP");

        keycloak().retirer(Comptes.KARIM, profilConseiller);
        page.reload();
        assertThat(page.locator("body")).not().containsText("PROPOSER_CEP");
        assertThat(page.locator("body")).containsText("CONSULTER_DOSSIER");
    }

    @Test
    void une_session_finie_dans_keycloak_ramene_a_la_connexion_puis_a_la_meme_page() {
        Page page = navigateur.page("karim", acteur());

        keycloak().finirLesSessions(Comptes.KARIM);
        page.reload();
        assertThat(page).hasURL(Pattern.compile(".*/realms/cepage/.*"));

        Navigateur.connecter(page, "karim");
        assertThat(page).hasURL(acteur());
    }

    @Test
    void un_compte_desactive_perd_sa_page() {
        Page page = navigateur.page("karim", acteur());

        keycloak().modifier(keycloak().compte(Comptes.KARIM).put("enabled", false));
        page.reload();

        assertThat(page).hasURL(Pattern.compile(".*/realms/cepage/.*"));
    }

    @Test
    @Tag("DRO-08")
    void sans_keycloak_une_page_va_jusqu_au_bout_de_son_jeton_puis_attend_et_reprend() {
        Page page = navigateur.page("karim", acteur());

        RelaisKeycloak.relais().couper();
        page.reload();
        assertThat(page.locator("body")).containsText("CONSULTER_DOSSIER");
        page.waitForCondition(() -> page.reload().status() == HttpStatus.SERVICE_UNAVAILABLE.value());
        assertThat(page.locator("h1")).hasText("Service indisponible");

        RelaisKeycloak.relais().retablir();
        assertThat(page.locator("body")).containsText("CONSULTER_DOSSIER");
    }

    /** Its token lasts a minute only, and the application that starts before the first test may take longer. */
    private static AdministrationKeycloak keycloak() {
        return KeycloakDeTest.administration();
    }

    private String acteur() {
        return "http://localhost:" + port + "/essai/acteur";
    }
}
