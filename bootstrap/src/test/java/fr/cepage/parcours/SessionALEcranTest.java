package fr.cepage.parcours;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import fr.cepage.keycloak.Comptes;
import fr.cepage.support.Accessibilite;
import fr.cepage.support.AdministrationKeycloak;
import fr.cepage.support.Captures;
import fr.cepage.support.KeycloakDeTest;
import fr.cepage.support.Navigateur;
import fr.cepage.support.TestDeBoutEnBout;
import java.util.List;
import java.util.regex.Pattern;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A session that ends while somebody types: one signs in again and goes on with the form as it was. */
@TestDeBoutEnBout
@Tag("DRO-08")
class SessionALEcranTest {

    private static final String LONG = "Entretien de suivi : projet, logement, mobilité. ".repeat(41);
    private static final List<String> PARTIES =
            List.of("demandes?etat=A_TRAITER", "evenements?enCours=true", "identite");
    private static final String REPRIS = "Voici ce que vous aviez saisi.";

    @RegisterExtension
    final Navigateur navigateur = new Navigateur();

    @LocalServerPort
    private int port;

    @AfterEach
    void remettre_en_ordre() {
        keycloak().dureeDesJetons(KeycloakDeTest.CINQ_MINUTES);
    }

    @Test
    void une_session_finie_par_keycloak_rend_la_fenetre_avec_ses_2000_caracteres_et_l_enregistre() {
        keycloak().dureeDesJetons(KeycloakDeTest.DIX_SECONDES);
        String dossier = api("claire").dossierJustifie("Zoé", "Reprise");
        Ecran ecran = ecran("claire", dossier, "evenements").presse("Nouvel événement");
        entretien(ecran);
        commentaire(ecran).fill(LONG);
        auRepos(ecran);

        keycloak().finirLesSessions(Comptes.CLAIRE);
        ecran.presse("Enregistrer").montre("Votre session est terminée", "session-terminee");
        assertThat(commentaire(ecran)).hasValue(LONG);
        ecran.page().setViewportSize(1280, 800);
        laFenetreGardeSonTitreEtSesBoutons(ecran, "session-terminee-1280");
        ecran.page().setViewportSize(640, 800);
        laFenetreGardeSonTitreEtSesBoutons(ecran, "session-terminee-640");

        ecran.presse("Continuer");
        Navigateur.connecter(ecran.page(), "claire");

        ecran.montre(REPRIS, "session-reprise");
        assertThat(commentaire(ecran)).hasValue(LONG);
        assertThat(ecran.page().getByLabel("Nature").last()).hasValue("Entretien individuel");
        commentaire(ecran).fill("Entretien de suivi");
        ecran.presse("Enregistrer").voit("L'événement est en cours.");
    }

    @Test
    void une_coupure_du_reseau_se_dit_sans_rien_couvrir_et_la_saisie_s_enregistre_une_fois_la_liaison_retablie() {
        String dossier = api("claire").dossierJustifie("Zoé", "Coupure");
        Ecran ecran = ecran("claire", dossier, "evenements").presse("Nouvel événement");
        entretien(ecran);
        commentaire(ecran).fill("Avant");
        auRepos(ecran);

        ecran.page().context().setOffline(true);
        ecran.voit("La connexion au réseau est coupée.");
        laFenetreGardeSonTitreEtSesBoutons(ecran, "coupure");
        commentaire(ecran).fill("Avant et pendant la coupure");
        Accessibilite.verifier(ecran.page());

        ecran.page().context().setOffline(false);
        ecran.voit("La connexion est rétablie.");
        assertThat(commentaire(ecran)).hasValue("Avant et pendant la coupure");
        ecran.presse("Enregistrer").voit("L'événement est en cours.");
        assertThat(ecran.page().locator(".evenement-en-cours")).containsText("Avant et pendant la coupure");
    }

    @Test
    void un_cookie_efface_rend_la_meme_fenetre_ouverte_depuis_le_menu_de_sa_carte() {
        String dossier = api("claire").dossierJustifie("Zoé", "Cookie");
        api("claire").evenement(dossier);
        Ecran ecran = ecran("claire", dossier, "evenements");
        ecran.page().locator(".carte-evenement").last().getByText("Actions").click();
        ecran.page().locator(".carte-evenement").last().getByText("Modifier").click();
        commentaire(ecran).fill("Corrigé");
        ecran.page().context().clearCookies(new BrowserContext.ClearCookiesOptions().setName("JSESSIONID"));

        ecran.presse("Enregistrer").voit("n'a plus le cookie").presse("Continuer");

        ecran.voit(REPRIS);
        assertThat(commentaire(ecran)).hasValue("Corrigé");
        ecran.presse("Enregistrer").voit("Corrigé");
        assertThat(ecran.page().locator(".carte-evenement").last()).containsText("Corrigé");
    }

    @Test
    void une_fiche_reprend_ses_champs_et_dit_ce_que_quelqu_un_d_autre_a_change() {
        String dossier = api("claire").dossierJustifie("Zoé", "Fiche");
        Ecran ecran = ecran("claire", dossier, "coordonnees").tape("Commune", "Aubagne");
        new Ecran(navigateur.page("claire", adresse(dossier, "coordonnees")))
                .tape("Commune", "Cassis")
                .presse("Enregistrer")
                .voit("Modifications enregistrées.");
        ecran.page().context().clearCookies(new BrowserContext.ClearCookiesOptions().setName("JSESSIONID"));

        ecran.presse("Enregistrer").presse("Continuer");

        ecran.voit("la valeur enregistrée entre-temps est « Cassis »");
        assertThat(ecran.page().getByLabel("Commune")).hasValue("Aubagne");
        ecran.presse("Enregistrer").voit("Modifications enregistrées.");
    }

    @Test
    void quelqu_un_d_autre_qui_se_connecte_ne_recoit_rien_de_ce_qui_etait_saisi() {
        String dossier = api("claire").dossierJustifie("Zoé", "Autre");
        Ecran ecran = ecran("claire", dossier, "evenements").presse("Nouvel événement");
        commentaire(ecran).fill("Pour Claire seule");
        ecran.page().context().clearCookies();
        ecran.presse("Enregistrer").presse("Continuer");

        Navigateur.connecter(ecran.page(), "karim");

        ecran.voit("Zoé");
        assertThat(ecran.page()).hasURL(Pattern.compile(".*/evenements"));
        Assertions.assertThat(ecran.page().evaluate("() => sessionStorage.length"))
                .isEqualTo(0);
        assertThat(commentaire(ecran)).hasCount(0);
    }

    @Test
    void trois_onglets_rouverts_et_une_connexion_arrivent_chacun_a_son_adresse() {
        String dossier = api("claire").dossierJustifie("Zoé", "Onglets");
        BrowserContext contexte = navigateur.page().context();
        List<Page> onglets = PARTIES.stream().map(_ -> contexte.newPage()).toList();
        for (int rang = 0; rang < onglets.size(); rang++) {
            onglets.get(rang).navigate(adresse(dossier, PARTIES.get(rang)));
        }

        Navigateur.connecter(onglets.getFirst(), "claire");

        for (int rang = 0; rang < onglets.size(); rang++) {
            assertThat(onglets.get(rang)).hasURL(adresse(dossier, PARTIES.get(rang)));
            assertThat(onglets.get(rang).locator(".tete-dossier h1")).containsText("Zoé");
        }
        new Ecran(onglets.getFirst()).suit("Synthèse");
        assertThat(onglets.getFirst()).hasURL(Pattern.compile(".*/synthese"));
    }

    /** What is told beside it covers neither of them, nor does it push the title out of sight; the form between scrolls. */
    private static void laFenetreGardeSonTitreEtSesBoutons(Ecran ecran, String nom) {
        ecran.page().waitForFunction("""
                () => [...document.querySelectorAll('vaadin-dialog h2, vaadin-dialog vaadin-button')]
                    .filter(lieu => !lieu.closest('.formulaire')).every(lieu => {
                  const mots = document.createRange();
                  mots.selectNodeContents(lieu);
                  const { left, right, top, bottom } = mots.getBoundingClientRect();
                  const ici = document.elementFromPoint((left + right) / 2, (top + bottom) / 2);
                  return top >= 0 && lieu.closest('vaadin-dialog').contains(ici) && !ici.closest('.v-system-error');
                })""");
        Captures.prendre(ecran.page(), nom);
    }

    /** Nothing that was typed is still on its way. */
    private static void auRepos(Ecran ecran) {
        ecran.page()
                .waitForFunction(
                        "() => Object.values(window.Vaadin.Flow.clients).every(client => !client.isActive?.())");
    }

    private static Locator commentaire(Ecran ecran) {
        return ecran.page().getByLabel("Commentaire").last();
    }

    /** Fills what the form of an event does not know by itself yet. */
    private static void entretien(Ecran ecran) {
        ecran.choisit("Contexte primaire", "CEP")
                .choisit("Sens", "jeune", "Jeune vers Structure")
                .choisit("Nature", "entretien", "Entretien individuel")
                .choisit("Lieu d'accueil", "siège", "Siège")
                .choisit("Fonction", "conseiller", "Conseiller en insertion");
    }

    private Ecran ecran(String compte, String dossier, String partie) {
        Page page = navigateur.page(compte, adresse(dossier, partie));
        return new Ecran(page);
    }

    private String adresse(String dossier, String partie) {
        return "http://localhost:" + port + "/dossiers/" + dossier + "/" + partie;
    }

    private static AdministrationKeycloak keycloak() {
        return KeycloakDeTest.administration();
    }

    private Api api(String compte) {
        return new Api(port, KeycloakDeTest.jeton(compte));
    }
}
