package fr.cepage.parcours;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import fr.cepage.support.AdministrationKeycloak;
import fr.cepage.support.KeycloakDeTest;
import fr.cepage.support.Navigateur;
import fr.cepage.support.RelaisKeycloak;
import fr.cepage.support.TestDeBoutEnBout;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Map;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A page that nobody touches while its reader's rights change in Keycloak, and while Keycloak is away. */
@TestDeBoutEnBout
@Tag("DRO-08")
class PageOuverteALEcranTest {

    private static final String KARIM = "6f1f2a52-5c3e-4d0b-9a41-0c1f6a6e0002";
    private static final String ECRIT = "Vient pour un logement";
    private static final Duration PATIENCE = Duration.ofMinutes(1);
    private static final int CINQ_MINUTES = 300;

    /** Tokens are renewed in their last minute: such ones every five seconds. */
    private static final int UNE_MINUTE_ET_CINQ_SECONDES = 65;

    /** Such short ones at every request; they end soon. */
    private static final int DIX_SECONDES = 10;

    @RegisterExtension
    final Navigateur navigateur = new Navigateur();

    private final String conseiller = keycloak().idDuGroupe("/Conseiller");
    private final String accueil = keycloak().idDuGroupe("/Accueil");

    @LocalServerPort
    private int port;

    @BeforeEach
    void abreger_les_jetons() {
        keycloak().dureeDesJetons(UNE_MINUTE_ET_CINQ_SECONDES);
    }

    @AfterEach
    void remettre_en_ordre() {
        RelaisKeycloak.relais().retablir();
        keycloak().dureeDesJetons(CINQ_MINUTES);
        keycloak().retirer(KARIM, conseiller);
        keycloak().inscrire(KARIM, accueil);
    }

    @Test
    void chaque_partie_suit_le_profil_donne_puis_retire() {
        Page page = page(api("claire").dossierJustifie("Zoé", "Ouverte"), "dispositifs");
        suit(page).refuse();

        keycloak().inscrire(KARIM, conseiller);
        dire("donné", suit(page).permet());

        keycloak().retirer(KARIM, conseiller);
        dire("retiré", suit(page).refuse());
    }

    @Test
    void le_menu_d_un_cep_suit_et_l_acte_de_la_tete_aussi() {
        String dossier = api("claire").dossierJustifie("Zoé", "Carte");
        api("claire").proposer(dossier, LocalDate.now(Api.PARIS).minusDays(3));
        Page carte = page(dossier, "dispositifs");
        Page synthese = carte.context().newPage();
        synthese.navigate(adresse(dossier, "synthese"));
        assertThat(synthese.locator("#acte-du-moment.empeche")).isVisible();

        keycloak().inscrire(KARIM, conseiller);

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

        keycloak().retirer(KARIM, accueil);
        ecran.voit("Le droit « Consulter les informations d'un dossier »")
                .montre("Le droit « Événements » n'a pas été attribué à votre profil.", "droit-retire");
        assertThat(page.locator(".navigation a").first()).not().isVisible();
        assertThat(page.locator(".tete-dossier h1")).not().isVisible();
        assertThat(page.getByLabel("Commentaire").last()).hasValue(ECRIT);

        keycloak().inscrire(KARIM, accueil);
        assertThat(page.locator(".tete-dossier h1")).isVisible();
        assertThat(page.locator(".navigation a").first()).isVisible();
        assertThat(page.getByLabel("Commentaire").last()).hasValue(ECRIT);
        assertThat(ecran.bouton("Enregistrer").last()).isEnabled();
    }

    @Test
    void sans_keycloak_ce_qui_est_ecrit_attend_et_la_page_reprend_d_elle_meme() {
        keycloak().dureeDesJetons(DIX_SECONDES);
        Page page = page(api("claire").dossierJustifie("Zoé", "Coupée"), "evenements");
        Ecran ecran = new Ecran(page).presse("Nouvel événement");
        page.getByLabel("Commentaire").last().fill(ECRIT);

        RelaisKeycloak.relais().couper();
        ecran.voit("Cépage ne répond pas pour l'instant.");
        assertThat(page.getByLabel("Commentaire").last()).hasValue(ECRIT);

        RelaisKeycloak.relais().retablir();
        assertThat(page.getByText("Cépage ne répond pas pour l'instant.")).not().isVisible();
        ecran.presse("Enregistrer").voit("Ce champ est obligatoire.");
        assertThat(page.getByLabel("Commentaire").last()).hasValue(ECRIT);
    }

    /** Its token lasts a minute only. */
    private static AdministrationKeycloak keycloak() {
        return KeycloakDeTest.administration();
    }

    private static PageQuiSuit suit(Page page) {
        return new PageQuiSuit(page, PATIENCE);
    }

    private static void dire(String changement, Map<String, Duration> delais) {
        Assertions.assertThat(delais.values())
                .as("%s : %s", changement, delais)
                .allMatch(delai -> delai.compareTo(PATIENCE) < 0);
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
