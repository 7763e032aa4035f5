package fr.cepage.parcours;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import fr.cepage.keycloak.Comptes;
import fr.cepage.support.AdministrationKeycloak;
import fr.cepage.support.KeycloakDeTest;
import fr.cepage.support.Navigateur;
import fr.cepage.support.RelaisKeycloak;
import fr.cepage.support.TestDeBoutEnBout;
import java.time.LocalDate;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.http.HttpStatus;

/** A page that nobody touches while its reader's rights change in Keycloak, and while Keycloak is away. */
@TestDeBoutEnBout
@Tag("DRO-08")
class PageOuverteALEcranTest {

    private static final Logger LOG = LoggerFactory.getLogger(PageOuverteALEcranTest.class);
    private static final String ECRIT = "Vient pour un logement";

    @RegisterExtension
    final Navigateur navigateur = new Navigateur();

    private final String conseiller = keycloak().idDuGroupe("/Conseiller");
    private final String accueil = keycloak().idDuGroupe("/Accueil");

    @LocalServerPort
    private int port;

    @BeforeEach
    void abreger_les_jetons() {
        keycloak().dureeDesJetons(KeycloakDeTest.UNE_MINUTE_ET_CINQ_SECONDES);
    }

    @AfterEach
    void remettre_en_ordre() {
        RelaisKeycloak.relais().retablir();
        keycloak().dureeDesJetons(KeycloakDeTest.CINQ_MINUTES);
        keycloak().retirer(Comptes.KARIM, conseiller);
        keycloak().inscrire(Comptes.KARIM, accueil);
    }

    @Test
    void chaque_partie_suit_le_profil_donne_puis_retire_et_le_reste_en_naviguant() {
        Page page = page(api("claire").dossierJustifie("Zoé", "Ouverte"), "dispositifs");
        new PageQuiSuit(page).refuse();

        keycloak().inscrire(Comptes.KARIM, conseiller);
        LOG.info("After the grant: {}", new PageQuiSuit(page).permet());
        allerEtRevenir(page);
        LOG.info("After the grant, coming back: {}", new PageQuiSuit(page).permet());

        keycloak().retirer(Comptes.KARIM, conseiller);
        LOG.info("After the withdrawal: {}", new PageQuiSuit(page).refuse());
        allerEtRevenir(page);
        LOG.info("After the withdrawal, coming back: {}", new PageQuiSuit(page).refuse());
    }

    @Test
    void le_menu_d_un_cep_suit_et_l_acte_de_la_tete_aussi() {
        String dossier = api("claire").dossierJustifie("Zoé", "Carte");
        api("claire").proposer(dossier, LocalDate.now(Api.PARIS).minusDays(3));
        Page carte = page(dossier, "dispositifs");
        Page synthese = carte.context().newPage();
        synthese.navigate(adresse(dossier, "synthese"));
        assertThat(synthese.locator("#acte-du-moment.empeche")).isVisible();

        keycloak().inscrire(Comptes.KARIM, conseiller);

        assertThat(synthese.locator("#acte-du-moment:not(.empeche)")).isVisible();
        Locator supprimer = carte.locator(".carte-cep .menu-actes button:not([aria-disabled])")
                .filter(new Locator.FilterOptions().setHasText("Supprimer"));
        assertThat(supprimer).isAttached();
    }

    @Test
    void une_page_qui_ne_peut_plus_se_voir_garde_ce_qui_est_ecrit_et_revient() {
        Page page = page(api("claire").dossierJustifie("Zoé", "Retenue"), "evenements");
        Ecran ecran = new Ecran(page).presse("Nouvel événement");
        page.getByLabel("Commentaire").last().fill(ECRIT);

        keycloak().retirer(Comptes.KARIM, accueil);
        ecran.voit("Le droit « Consulter les informations d'un dossier »")
                .montre("Le droit « Événements » n'a pas été attribué à votre profil.", "droit-retire");
        assertThat(page.locator(".navigation a").first()).not().isVisible();
        assertThat(page.locator(".tete-dossier h1")).not().isVisible();
        assertThat(page.getByLabel("Commentaire").last()).hasValue(ECRIT);

        keycloak().inscrire(Comptes.KARIM, accueil);
        assertThat(page.locator(".tete-dossier h1")).isVisible();
        assertThat(page.locator(".navigation a").first()).isVisible();
        assertThat(page.getByLabel("Commentaire").last()).hasValue(ECRIT);
        assertThat(ecran.bouton("Enregistrer").last()).isEnabled();
    }

    @Test
    void sans_keycloak_ce_qui_est_ecrit_attend_et_la_page_reprend_d_elle_meme() {
        keycloak().dureeDesJetons(KeycloakDeTest.DIX_SECONDES);
        Page page = page(api("claire").dossierJustifie("Zoé", "Coupée"), "evenements");
        Ecran ecran = new Ecran(page).presse("Nouvel événement");
        page.getByLabel("Commentaire").last().fill(ECRIT);

        RelaisKeycloak.relais().couper();
        ecran.voit("Cépage ne répond pas pour l'instant.");
        assertThat(page.getByLabel("Commentaire").last()).hasValue(ECRIT);

        RelaisKeycloak.relais().retablir();
        assertThat(page.getByText(Ecran.mots("Cépage ne répond pas pour l'instant.")))
                .not()
                .isVisible();
        ecran.presse("Enregistrer").voit("Ce champ est obligatoire.");
        assertThat(page.getByLabel("Commentaire").last()).hasValue(ECRIT);
    }

    @Test
    void une_page_ouverte_sans_keycloak_le_dit_et_vient_d_elle_meme() {
        keycloak().dureeDesJetons(KeycloakDeTest.DIX_SECONDES);
        String dossier = api("claire").dossierJustifie("Zoé", "Attendue");
        Page page = page(dossier, "dispositifs").context().newPage();

        RelaisKeycloak.relais().couper();
        page.waitForCondition(
                () -> page.navigate(adresse(dossier, "synthese")).status() == HttpStatus.SERVICE_UNAVAILABLE.value());
        assertThat(page.locator("h1")).hasText("Service indisponible");
        assertThat(page.getByText("cette page réessaie d’elle-même")).isVisible();

        RelaisKeycloak.relais().retablir();
        assertThat(page.locator(".tete-dossier h1")).containsText("Zoé");
        assertThat(page).hasURL(adresse(dossier, "synthese"));
    }

    /** By the menu, so that the part is made anew within the page that stays. */
    private static void allerEtRevenir(Page page) {
        Ecran ecran = new Ecran(page).suit("Synthèse");
        assertThat(page).hasURL(Pattern.compile(".*/synthese"));
        assertThat(page.locator("#proposer-cep")).hasCount(0);
        ecran.suit("Dispositifs");
        assertThat(page).hasURL(Pattern.compile(".*/dispositifs"));
    }

    /** Its token lasts a minute only. */
    private static AdministrationKeycloak keycloak() {
        return KeycloakDeTest.administration();
    }

    private Page page(String dossier, String partie) {
        return navigateur.page("karim", adresse(dossier, partie));
    }

    private String adresse(String dossier, String partie) {
        return "http://localhost:" + port + "/dossiers/" + dossier + "/" + partie;
    }

    private Api api(String compte) {
        return new Api(port, KeycloakDeTest.jeton(compte));
    }
}
