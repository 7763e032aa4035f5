package fr.cepage.parcours;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import fr.cepage.support.KeycloakDeTest;
import fr.cepage.support.Navigateur;
import fr.cepage.support.TestDeBoutEnBout;
import java.io.IOException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The project and the plan as an adviser writes them, alone, interrupted, and beside a colleague. */
@TestDeBoutEnBout
class ProjetALEcranTest {

    private static final DateTimeFormatter JOUR = DateTimeFormatter.ofPattern("dd/MM/uuuu", Locale.FRENCH);
    private static final LocalDate AUJOURDHUI = LocalDate.now(Api.PARIS);

    /** Nobody answers the dialogue of the printer here: what would be printed is noted instead. */
    private static final String IMPRESSION_NOTEE = """
            () => {
              const cadre = document.querySelector('cepage-feuille iframe').contentWindow;
              cadre.print = () => (window.imprime = cadre.document.title.split(', Z')[0]);
            }""";

    @RegisterExtension
    final Navigateur navigateur = new Navigateur();

    @LocalServerPort
    private int port;

    @Test
    @Tag("SYN-04")
    @Tag("SYN-05")
    @Tag("SYN-06")
    void claire_ecrit_un_objectif_une_etape_et_un_cout_enregistre_au_clavier_et_relit() {
        Ecran ecran = ecran("claire", unDossierEnCep("Projet")).montre("Aucune étape", "projet-vide");

        ecran.tape("Objectif", "Devenir aide-soignante et travailler en gériatrie.")
                .presse("Ajouter une étape");
        remplit(ecran, "Étape", "Financer la formation");
        ecran.tape("Début", JOUR.format(AUJOURDHUI))
                .tape("Échéance", JOUR.format(AUJOURDHUI.plusMonths(6)))
                .presse("Ajouter une dépense");
        remplit(ecran, "Dépense", "Formation");
        remplit(ecran, "Montant", "1250,5");
        ecran.voit("Brouillon gardé à").montre("1 250,50 €", "projet-saisi");
        ecran.page().keyboard().press("Control+s");
        ecran.voit("Projet et plan enregistrés.");

        ecran.page().reload();
        ecran.voit("1. Financer la formation").montre("1 250,50 €", "projet-relu");
        assertThat(ecran.champ("Objectif")).hasValue("Devenir aide-soignante et travailler en gériatrie.");
    }

    @Test
    @Tag("SYN-15")
    void ce_que_claire_a_tape_lui_revient_apres_un_onglet_ferme() {
        String chemin = unDossierEnCep("Brouillon");
        Ecran ecran = ecran("claire", chemin).voit("Aucune étape");
        ecran.tape("Objectif", "Devenir aide-soignante").voit("Brouillon gardé à");
        ecran.page().close();

        Ecran encore = ecran("claire", chemin).montre("devient « Devenir aide-soignante »", "projet-brouillon");
        encore.presse("Reprendre");

        assertThat(encore.champ("Objectif")).hasValue("Devenir aide-soignante");
    }

    @Test
    @Tag("SYN-15")
    void claire_et_rose_ecrivent_en_meme_temps_et_rien_ne_se_perd() {
        String chemin = unDossierEnCep("Deux");
        Ecran claire = ecran("claire", chemin).voit("Aucune étape");
        claire.tape("Objectif", "Soigner").presse("Enregistrer").voit("Projet et plan enregistrés.");
        Ecran rose = ecran("rose", chemin).voit("1 rubrique sur 18");

        claire.tape("Objectif", "Soigner les enfants").presse("Enregistrer").voit("enregistrés.");
        rose.presse("Ajouter une étape");
        remplit(rose, "Étape", "Choisir un institut");
        rose.tape("Objectif", "Soigner les anciens")
                .presse("Enregistrer")
                .montre("Quelqu'un a enregistré autre chose entre-temps", "projet-fusion");
        rose.voit("Avant : Soigner")
                .coche("La mienne : Soigner les anciens")
                .presse("Appliquer ces choix")
                .presse("Enregistrer")
                .voit("Projet et plan enregistrés.");

        claire.page().reload();
        claire.voit("1. Choisir un institut");
        assertThat(claire.champ("Objectif")).hasValue("Soigner les anciens");
    }

    @Test
    @Tag("SYN-02")
    @Tag("SYN-10")
    @Tag("SYN-14")
    void claire_va_du_projet_a_la_synthese_imprimee_et_note_sa_remise() throws IOException {
        Ecran ecran = ecran("claire", unDossierEnCep("Synthèse")).voit("Aucune étape");
        ecran.suit("Documents")
                .montre("Aucun document produit pour ce dossier.", "documents-vide")
                .presse("Produire une synthèse")
                .montre("Il manque encore : l'objectif du projet.", "documents-incomplet");
        ecran.presse("Annuler").suit("Projet et plan").voit("Aucune étape");
        ecran.tape("Objectif", "Devenir aide-soignante en gériatrie.")
                .presse("Enregistrer")
                .voit("Projet et plan enregistrés.");

        ecran.suit("Documents")
                .presse("Produire une synthèse")
                .montre("Document de synthèse, partie I (le projet)", "documents-produire");
        ecran.presse("Produire").montre("À remettre", "documents-produit");
        Locator lien = ecran.page().getByText("Ouvrir le PDF");
        APIResponse pdf = ecran.page().request().get((String) lien.evaluate("lien => lien.href"));
        assertThat(pdf).isOK();
        Assertions.assertThat(pdf.headers()).containsEntry("content-type", "application/pdf");
        try (PDDocument lu = Loader.loadPDF(pdf.body())) {
            Assertions.assertThat(new PDFTextStripper().getText(lu))
                    .contains("Devenir aide-soignante en gériatrie.", "Document de synthèse, partie I");
        }

        ecran.presse("Noter la remise").montre("Remis au jeune le", "documents-remettre");
        ecran.presse("Noter la remise").montre("Remis le " + JOUR.format(AUJOURDHUI), "documents-remis");
        ecran.suit("Synthèse").voit("Document de synthèse, partie I produit");
    }

    @Test
    @Tag("SYN-14")
    void claire_voit_dans_l_apercu_ce_qu_elle_tape_et_l_imprime() {
        Ecran ecran = ecran("claire", unDossierEnCep("Prevision")).voit("Aucune étape");
        ecran.presse("Aperçu").tape("Objectif", "Devenir <b>aide-soignante</b>");
        Locator feuille = feuille(ecran);
        assertThat(feuille).containsText("Devenir <b>aide-soignante</b>");
        assertThat(feuille.locator(".marque-apercu")).hasText("Aperçu");
        ecran.montre("1 rubrique sur 18", "apercu-projet");

        ecran.presse("Ajouter une étape");
        remplit(ecran, "Étape", "Financer la formation");
        assertThat(feuille.locator("h1")).hasText("Votre plan d’action");
        ecran.voit("Brouillon gardé à").montre("1. Financer la formation", "apercu-plan");

        ecran.page().evaluate(IMPRESSION_NOTEE);
        ecran.presse("Imprimer l'aperçu");
        ecran.page().waitForCondition(() -> "Document de synthèse, partie II".equals(imprime(ecran)));
    }

    @Test
    @Tag("SYN-14")
    void au_clavier_claire_lit_l_apercu_et_revient_ou_elle_tapait() {
        Ecran ecran = ecran("claire", unDossierEnCep("Clavier")).voit("Aucune étape");
        AuClavier clavier = new AuClavier(ecran.page());
        Locator bande = ecran.page().locator("cepage-feuille");
        ecran.page().setViewportSize(1280, 600);
        clavier.tape("Objectif", "Devenir").frappe("Alt+Shift+KeyV").estSur(bande);
        assertThat(feuille(ecran)).containsText("Devenir");

        clavier.frappe("End");
        ecran.page().waitForCondition(() -> defilement(bande) > 0);
        clavier.frappe("Escape").estSur(ecran.champ("Objectif")).ecrit(" soudeur");
        assertThat(feuille(ecran)).containsText("Devenir soudeur");
        assertThat(ecran.champ("Objectif")).isFocused();
        assertThat(ecran.champ("Objectif")).hasValue("Devenir soudeur");
        Assertions.assertThat(defilement(bande)).isPositive();

        ecran.presse("Fermer l'aperçu");
        assertThat(bande).isHidden();
        clavier.frappe("Alt+Shift+KeyV").estSur(bande);
        clavier.frappe("Escape").estSur(ecran.champ("Objectif")).ecrit(" qualifié");
        assertThat(feuille(ecran)).containsText("Devenir soudeur qualifié");
        assertThat(ecran.champ("Objectif")).isFocused();

        ecran.page().setViewportSize(640, 400);
        assertThat(ecran.champ("Objectif")).isHidden();
        clavier.va(bande).frappe("Escape").estSur(ecran.bouton("Aperçu"));
        assertThat(ecran.champ("Objectif")).hasValue("Devenir soudeur qualifié");
        assertThat(bande).isHidden();
    }

    private static Locator feuille(Ecran ecran) {
        return ecran.page().frameLocator("cepage-feuille iframe").locator("body");
    }

    private static double defilement(Locator bande) {
        return ((Number) bande.evaluate("bande => bande.scrollTop")).doubleValue();
    }

    private static Object imprime(Ecran ecran) {
        return ecran.page().evaluate("window.imprime");
    }

    /** The field of that name and of no longer one. */
    private static void remplit(Ecran ecran, String champ, String valeur) {
        ecran.page()
                .getByRole(
                        AriaRole.TEXTBOX,
                        new Page.GetByRoleOptions().setName(champ).setExact(true))
                .fill(valeur);
        ecran.page().keyboard().press("Tab");
    }

    private String unDossierEnCep(String nom) {
        Api claire = new Api(port, KeycloakDeTest.jeton("claire"));
        String dossier = claire.dossierJustifie("Zoé", nom);
        claire.proposer(dossier, AUJOURDHUI.minusDays(60));
        return "/dossiers/" + dossier + "/projet";
    }

    private Ecran ecran(String compte, String chemin) {
        Page page = navigateur.page(compte, "http://localhost:" + port + chemin);
        return new Ecran(page);
    }
}
