package fr.cepage.parcours;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Keyboard;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import fr.cepage.support.Captures;
import fr.cepage.support.KeycloakDeTest;
import fr.cepage.support.Navigateur;
import fr.cepage.support.TestDeBoutEnBout;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.stream.IntStream;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What only a browser can show of the keyboard, of calendars and of the place in a list. */
@TestDeBoutEnBout
class ClavierALEcranTest {

    private static final LocalDate NAISSANCE = LocalDate.of(2005, 3, 2);
    private static final ZoneId AUCKLAND = ZoneId.of("Pacific/Auckland");
    private static final ZoneId HONOLULU = ZoneId.of("Pacific/Honolulu");

    @RegisterExtension
    final Navigateur navigateur = new Navigateur();

    @LocalServerPort
    private int port;

    @Test
    @Tag("DRO-02")
    void les_fleches_menent_par_le_menu_actions_et_echap_le_ferme() {
        String dossier = api("claire").dossierJustifie("Zoé", "Flèches");
        api("claire").proposer(dossier, LocalDate.now(Api.PARIS).minusDays(3));
        Page page = navigateur.page("claire", adresse("dossiers/" + dossier + "/dispositifs"));
        Locator menu = page.locator(".carte-cep").getByText("Actions");
        Locator actes = page.locator(".carte-cep .menu-actes button");
        Keyboard clavier = page.keyboard();
        menu.focus();
        clavier.press("Enter");
        assertThat(actes.first()).isVisible();

        clavier.press("End");
        assertThat(actes.last()).isFocused();
        clavier.press("ArrowDown");
        assertThat(actes.first()).isFocused();
        clavier.press("ArrowDown");
        assertThat(actes.nth(1)).isFocused();
        clavier.press("ArrowUp");
        clavier.press("ArrowUp");
        assertThat(actes.last()).isFocused();
        clavier.press("Home");
        assertThat(actes.first()).isFocused();

        clavier.press("Escape");
        assertThat(actes.first()).not().isVisible();
        assertThat(page.locator(".carte-cep vaadin-button").filter(contenant("Actions")))
                .isFocused();
    }

    @Test
    @Tag("CEP-02")
    void aujourd_hui_du_calendrier_est_celui_de_la_structure() {
        String dossier = api("claire").dossierJustifie("Zoé", "Fuseau");
        LocalDate paris = LocalDate.now(Api.PARIS);
        ZoneId ailleurs = LocalDate.now(AUCKLAND).equals(paris) ? HONOLULU : AUCKLAND;
        Page page = navigateur.pageA(ailleurs.getId());
        page.navigate(adresse("dossiers/" + dossier + "/evenements"));
        Navigateur.connecter(page, "claire");
        Ecran ecran = new Ecran(page).presse("Nouvel événement");
        assertThat(ecran.champ("Date")).isFocused();
        ecran.tape("Date", "");

        page.getByLabel("Date").last().click();
        page.locator("vaadin-dialog vaadin-date-picker [part~='toggle-button']")
                .first()
                .click();

        Locator jour = page.locator("vaadin-month-calendar [part~='today']");
        assertThat(jour).hasCount(1);
        assertThat(jour).hasText(Integer.toString(paris.getDayOfMonth()));
        page.getByText("Aujourd").last().click();
        assertThat(page.getByLabel("Date").last())
                .hasValue(DateTimeFormatter.ofPattern("dd/MM/yyyy").format(paris));
        ecran.voit("Nouvel événement");
    }

    @Test
    @Tag("DOS-09")
    void le_retour_a_la_liste_mene_a_la_ligne_ouverte_par_la_fleche_par_le_menu_et_par_un_signet() {
        String dossier = centVingtDossiers("Defilante");
        String liste = adresse("dossiers?texte=defilante");
        String place = liste + "&place=" + dossier;
        Page page = navigateur.page("claire", liste);
        assertThat(page.getByText("Liste DEFILANTE").first()).isVisible();
        page.locator("vaadin-grid").evaluate("grille => grille.scrollToIndex(119)");
        page.getByText("Zita DEFILANTE").click();
        assertThat(page.locator(".tete-dossier h1")).hasText("Zita DEFILANTE");

        page.goBack();
        assertThat(page).hasURL(place);
        clavierSurLaLigne(page, "Zita DEFILANTE");
        Captures.prendre(page, "liste-retour");

        page.keyboard().press("Enter");
        assertThat(page.locator(".tete-dossier h1")).hasText("Zita DEFILANTE");
        page.locator(".navigation").getByText("Dossiers").click();
        assertThat(page).hasURL(place);
        clavierSurLaLigne(page, "Zita DEFILANTE");

        page.keyboard().press("ArrowUp");
        clavierSurLaLigne(page, "Liste DEFILANTE");

        page.navigate("about:blank");
        page.navigate(place);
        clavierSurLaLigne(page, "Zita DEFILANTE");
    }

    @Test
    @Tag("DOS-09")
    void une_ligne_s_ouvre_d_un_clic_a_cote_du_nom_et_le_premier_rang_se_retrouve() {
        Api.Reponse dossier = api("claire").dossier("Liste", "Premiere");
        Page page = navigateur.page("claire", adresse("dossiers?texte=premiere"));
        page.getByText(dossier.texte("numero")).click();
        assertThat(page.locator(".tete-dossier h1")).hasText("Liste PREMIERE");

        page.goBack();

        assertThat(page).hasURL(adresse("dossiers?texte=premiere&place=" + dossier.texte("id")));
        clavierSurLaLigne(page, "Liste PREMIERE");
    }

    @Test
    @Tag("DOS-09")
    void la_liste_des_offres_rend_aussi_sa_place() {
        String offre = api("rose").offre("Atelier de la place gardée", null);
        Page page = navigateur.page("claire", adresse("offres?texte=place"));
        page.getByText("Atelier de la place gardée").click();
        assertThat(page.locator("main h1")).hasText("Atelier de la place gardée");

        page.locator(".navigation").getByText("Offres de service").click();

        assertThat(page).hasURL(adresse("offres?texte=place&place=" + offre));
        clavierSurLaLigne(page, "Atelier de la place gardée");
        page.keyboard().press("Enter");
        assertThat(page.locator("main h1")).hasText("Atelier de la place gardée");
    }

    /** Of different days of birth; the last one by its given name. */
    private String centVingtDossiers(String nom) {
        Api claire = api("claire");
        IntStream.range(0, 119).forEach(rang -> claire.dossier("Liste", nom, NAISSANCE.plusDays(rang)));
        return claire.dossier("Zita", nom, NAISSANCE).texte("id");
    }

    /** The list being at rest, the keyboard is on a cell of that row, and the whole of the row can be seen. */
    private static void clavierSurLaLigne(Page page, String nom) {
        page.waitForFunction("""
                nom => {
                  const grille = document.querySelector('vaadin-grid');
                  const cellule = grille?.shadowRoot.activeElement;
                  const contenu = cellule?.querySelector('slot')?.assignedElements()[0];
                  const cadre = grille?.getBoundingClientRect();
                  const ligne = cellule?.getBoundingClientRect();
                  return !grille?.hasAttribute('loading') && contenu?.textContent === nom
                      && ligne.top >= cadre.top && ligne.bottom <= cadre.bottom;
                }""", nom);
    }

    @ParameterizedTest
    @Tag("EVT-01")
    @CsvSource({"640, 800", "320, 200"})
    void rien_ne_deborde_et_l_on_peut_taper_sur_un_ecran_etroit_ou_agrandi(int largeur, int hauteur) {
        String dossier = api("claire").dossierJustifie("Zoé", "Étroite");
        api("claire").proposer(dossier, LocalDate.now(Api.PARIS).minusDays(3));
        Page page = navigateur.pageDe(largeur, hauteur);
        page.navigate(adresse("dossiers?texte=etroite"));
        Navigateur.connecter(page, "claire");
        assertThat(page.getByText("Zoé ÉTROITE").first()).isAttached();
        tientDans(page, "liste-" + largeur);
        for (String partie : List.of("synthese", "dispositifs", "evenements")) {
            page.navigate(adresse("dossiers/" + dossier + "/" + partie));
            assertThat(page.locator(".tete-dossier h1")).containsText("Zoé");
            tientDans(page, partie + "-" + largeur);
        }

        new Ecran(page).presse("Nouvel événement");
        Locator commentaire = page.getByLabel("Commentaire").last();
        commentaire.fill("Au téléphone");
        tientDans(page, "fenetre-" + largeur);

        Assertions.assertThat(commentaire.evaluate("""
                champ => {
                  const { left, right, top, bottom } = champ.getBoundingClientRect();
                  const ici = document.elementFromPoint((left + right) / 2, (Math.max(top, 0) + Math.min(bottom, innerHeight)) / 2);
                  return champ.closest('vaadin-text-area').contains(ici);
                }""")).isEqualTo(true);
        Assertions.assertThat((int) commentaire.evaluate("""
                champ => {
                  const autour = lieu => lieu.assignedSlot ?? lieu.parentElement ?? lieu.getRootNode().host;
                  let lieu = autour(champ.closest('vaadin-text-area'));
                  while (lieu.scrollHeight === lieu.clientHeight || getComputedStyle(lieu).overflowY === 'visible') {
                    lieu = autour(lieu);
                  }
                  return lieu.clientHeight;
                }"""))
                .as("de quoi taper")
                .isGreaterThan(150);
    }

    private static void tientDans(Page page, String nom) {
        Captures.prendre(page, nom);
        Assertions.assertThat(page.evaluate("() => document.documentElement.scrollWidth - innerWidth"))
                .as(nom)
                .isEqualTo(0);
    }

    private static Locator.FilterOptions contenant(String texte) {
        return new Locator.FilterOptions().setHasText(texte);
    }

    private String adresse(String chemin) {
        return "http://localhost:" + port + "/" + chemin;
    }

    private Api api(String compte) {
        return new Api(port, KeycloakDeTest.jeton(compte));
    }
}
