package fr.cepage.parcours;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;
import fr.cepage.bootstrap.realm.RealmCepage;
import fr.cepage.keycloak.Comptes;
import fr.cepage.support.AdministrationKeycloak;
import fr.cepage.support.Captures;
import fr.cepage.support.KeycloakDeTest;
import fr.cepage.support.Navigateur;
import fr.cepage.support.TestDeBoutEnBout;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The référente at Keycloak's own console, click by click, and karim's page that follows. */
@Tag("DRO-07")
@TestDeBoutEnBout
class ConsoleDuReferentTest {

    private static final Logger LOG = LoggerFactory.getLogger(ConsoleDuReferentTest.class);
    private static final int REFUS = 400;

    @RegisterExtension
    final Navigateur navigateur = new Navigateur();

    private final List<String> refus = new ArrayList<>();

    @LocalServerPort
    private int port;

    @BeforeEach
    void abreger_les_jetons() {
        tout().dureeDesJetons(KeycloakDeTest.UNE_MINUTE_ET_CINQ_SECONDES);
    }

    @AfterEach
    void remettre_en_ordre() {
        AdministrationKeycloak tout = tout();
        tout.dureeDesJetons(KeycloakDeTest.CINQ_MINUTES);
        tout.retirer(Comptes.KARIM, tout.idDuGroupe("/Proposer le CEP"));
    }

    @Test
    @Tag("DRO-03")
    @Tag("DRO-08")
    void rose_donne_proposer_le_cep_a_karim_dont_la_page_suit_puis_le_lui_retire() {
        Page karim = dossierOuvertPar("karim");
        Page rose = consoleDeRose();
        ouvrirKarim(rose);

        bouton(rose, "Donner un profil").click();
        assertThat(rose.getByText("Le seul droit « Proposer le CEP »").first()).isVisible();
        Captures.prendre(rose, "console-donner");
        rose.getByTestId("Proposer le CEP-check").check();
        rose.getByTestId("join-button").click();
        assertThat(retirer(rose)).isVisible();
        Captures.prendre(rose, "console-profils");
        LOG.info("After the grant: {}", new PageQuiSuit(karim).permet());

        retirer(rose).click();
        assertThat(rose.getByText("Retirer à karim le profil Proposer le CEP").first())
                .isVisible();
        Captures.prendre(rose, "console-retirer");
        rose.getByTestId("confirm").click();
        assertThat(retirer(rose)).hasCount(0);
        LOG.info("After the withdrawal: {}", new PageQuiSuit(karim).refuse());
        Assertions.assertThat(refus).isEmpty();
    }

    @Test
    void la_console_est_en_francais_et_n_offre_rien_qui_soit_refuse() {
        Page rose = consoleDeRose();
        assertThat(rose.getByText("Comptes et profils")).isVisible();
        assertThat(rose.locator("nav a")).hasText(new String[] {"Utilisateurs", "Profils"});

        rose.getByTestId("nav-item-users").click();
        assertThat(lien(rose, "karim")).isVisible();
        assertThat(lien(rose, "denis")).hasCount(0);
        assertThat(visibles(rose, "main")).hasText(new String[] {"", "Rafraîchir", "1 - 3", "", "", "1 - 3", "", ""});
        Captures.prendre(rose, "console-personnes");

        lien(rose, "karim").click();
        assertThat(rose).hasURL(Pattern.compile(".*/users/" + Comptes.KARIM + "/groups"));
        assertThat(rose.locator("main .pf-v5-c-tabs__item").locator("visible=true"))
                .hasText(new String[] {"Profils"});
        assertThat(rose.locator("main table")).containsText("Consulter et modifier les dossiers");

        rose.getByTestId("nav-item-groups").click();
        for (String profil :
                List.of("Accueil", "Conseiller", "Offres de service", "Proposer le CEP", "Référent i-milo")) {
            assertThat(lien(rose, profil)).isVisible();
        }
        assertThat(rose.locator("main table")).containsText("gérer le PACEA");
        Captures.prendre(rose, "console-ce-que-permet-un-profil");
        lien(rose, "Conseiller").click();
        assertThat(rose.getByTestId("view-header")).hasText("Conseiller");
        assertThat(rose.locator("main")).containsText("proposer le CEP et le mener à sa fin");
        assertThat(visibles(rose, "main")).hasCount(0);
        Assertions.assertThat(refus).isEmpty();
    }

    @Test
    void un_navigateur_en_anglais_a_la_console_en_francais() {
        Page rose = navigateur.pageEn("en-US");
        rose.navigate(KeycloakDeTest.console(RealmCepage.NOM));
        Navigateur.connecter(rose, "rose");

        assertThat(rose.getByText("Comptes et profils")).isVisible();
    }

    private Page dossierOuvertPar(String compte) {
        String dossier = new Api(port, KeycloakDeTest.jeton("claire")).dossierJustifie("Zoé", "Console");
        return navigateur.page(compte, "http://localhost:%d/dossiers/%s/dispositifs".formatted(port, dossier));
    }

    private Page consoleDeRose() {
        Page rose = navigateur.page("rose", KeycloakDeTest.console(RealmCepage.NOM));
        rose.onResponse(reponse -> {
            if (reponse.status() >= REFUS) {
                refus.add(reponse.status() + " " + reponse.url());
            }
        });
        return rose;
    }

    /** From the list of the people of the structure, which is the first entry of the menu. */
    private static void ouvrirKarim(Page rose) {
        rose.getByTestId("nav-item-users").click();
        lien(rose, "karim").click();
    }

    private static Locator retirer(Page rose) {
        return rose.getByTestId("leave-Proposer le CEP");
    }

    /** What can be pressed. */
    private static Locator visibles(Page page, String ou) {
        return page.locator(ou + " button").locator("visible=true");
    }

    private static Locator lien(Page page, String nom) {
        return page.getByRole(AriaRole.LINK, new GetByRoleOptions().setName(nom).setExact(true));
    }

    private static Locator bouton(Page page, String nom) {
        return page.getByRole(
                AriaRole.BUTTON, new GetByRoleOptions().setName(nom).setExact(true));
    }

    private static AdministrationKeycloak tout() {
        return KeycloakDeTest.administration();
    }
}
