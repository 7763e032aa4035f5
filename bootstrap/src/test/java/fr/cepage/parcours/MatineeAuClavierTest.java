package fr.cepage.parcours;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import fr.cepage.support.Accessibilite;
import fr.cepage.support.KeycloakDeTest;
import fr.cepage.support.Navigateur;
import fr.cepage.support.TestDeBoutEnBout;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A morning of an adviser who never touches the mouse, makes a slip at every step, and takes each of them back. */
@TestDeBoutEnBout
class MatineeAuClavierTest {

    private static final String AUJOURDHUI =
            DateTimeFormatter.ofPattern("dd/MM/uuuu").format(LocalDate.now(Api.PARIS));
    private static final String OFFRE = "Atelier de l'aube";
    private static final String RAISON = "Préfère l'apprentissage";

    @RegisterExtension
    final Navigateur navigateur = new Navigateur();

    @LocalServerPort
    private int port;

    @Test
    @Tag("REC-01")
    @Tag("EVT-01")
    @Tag("RDV-01")
    @Tag("OFF-06")
    @Tag("ANN-01")
    @Tag("ANN-03")
    @Tag("ANN-05")
    @Tag("ANN-06")
    void claire_revient_de_chaque_faux_pas_d_une_matinee_au_clavier_seul() {
        preparer();
        AuClavier claire = new AuClavier(navigateur.page());
        claire.ecran().page().navigate("http://localhost:" + port + "/dossiers");
        claire.entre("claire");

        ouvrirLeDossier(claire);
        corrigerLEvenementEtLeRouvrir(claire);
        proposerPuisClore(claire);
        remettreLaDemandeATraiter(claire);
        remettreLeRendezVousAPlanifie(claire);
        revenirDuRefus(claire);
        toutRelireDansLaSynthese(claire);
    }

    private void preparer() {
        new Api(port, KeycloakDeTest.jeton("rose")).offre(OFFRE, null);
        Api claire = new Api(port, KeycloakDeTest.jeton("claire"));
        String suivi = "/dossiers/" + claire.dossierJustifie("Zoé", "Aubematin");
        String jour = LocalDate.now(Api.PARIS).toString();
        claire.post(suivi + "/demandes", Map.of("date", jour, "nature", "EMPLOI"));
        claire.post(
                suivi + "/rendez-vous",
                Map.of(
                        "dateHeure",
                        jour + "T00:30",
                        "duree",
                        30,
                        "lieu",
                        "SIEGE",
                        "intervenant",
                        claire.get("/moi").texte("sub")));
    }

    private static void ouvrirLeDossier(AuClavier claire) {
        Page page = claire.ecran().page();
        Locator recherche = claire.ecran().champ("Recherche rapide");
        assertThat(recherche).isVisible();
        claire.frappe("Control+k").estSur(recherche).ecrit("aube matin");
        assertThat(page.getByRole(AriaRole.OPTION)).hasCount(1);
        Accessibilite.verifier(page);

        claire.frappe("Enter");

        assertThat(page.locator(".tete-dossier h1")).hasText("Zoé AUBEMATIN");
        assertThat(recherche).hasValue("");
    }

    private static void corrigerLEvenementEtLeRouvrir(AuClavier claire) {
        Ecran ecran = claire.ecran();
        Locator enCours = ecran.page().locator(".evenement-en-cours");
        claire.presse("Nouvel événement").estSur(ecran.champ("Date"));
        claire.tape("Contexte primaire", "Emploi")
                .tape("Sens", "Jeune vers Structure")
                .tape("Nature", "Téléphone")
                .tape("Fonction", "Conseiller en insertion")
                .presse("Enregistrer")
                .estSur(ecran.bouton("Nouvel événement"));
        assertThat(enCours).containsText("Téléphone");
        renoncerALAnnuler(claire);

        claire.presse("Modifier").estSur(ecran.champ("Date"));
        claire.tape("Nature", "Entretien individuel").presse("Enregistrer").estSur(ecran.bouton("Modifier"));
        assertThat(enCours).containsText("Entretien individuel");

        clore(claire).presse("Annuler : L'événement est clos.").estSur(ecran.bouton("Clôturer"));
        assertThat(enCours).containsText("Entretien individuel");
    }

    /** From the notice, and back to where the keyboard came to it from. */
    private static void renoncerALAnnuler(AuClavier claire) {
        Ecran ecran = claire.presse("Annuler : L'événement est en cours.")
                .estSur(claire.ecran().champ("Raison"))
                .ecran();
        claire.frappe("Escape");
        assertThat(ecran.page().getByText("Annuler cet événement ?")).hasCount(0);
        assertThat(ecran.page().locator(".panneaux :focus")).hasCount(1);
    }

    /** What closed it is gone with it: the keyboard goes on from where that is said. */
    private static AuClavier clore(AuClavier claire) {
        Page page = claire.presse("Clôturer")
                .ecran()
                .voit("Aucun événement en cours.")
                .page();
        return claire.estSur(page.locator(".panneau h2"));
    }

    private static void proposerPuisClore(AuClavier claire) {
        Ecran ecran = claire.suit("Services").ecran();
        claire.tape("Rechercher une offre ou un dispositif", OFFRE).frappe("Enter");
        claire.presse("Proposer : " + OFFRE).estSur(ecran.champ("Date de la proposition"));
        claire.presse("Proposer").estSur(ecran.bouton("Proposer : " + OFFRE));
        ecran.voit("est proposée");
        clore(claire);
    }

    private static void remettreLaDemandeATraiter(AuClavier claire) {
        Locator carte = carte(claire.suit("Demandes"), "Emploi");
        claire.agit(carte, "Traitée").estSur(AuClavier.menu(carte));
        assertThat(carte.locator(".badge")).hasText("Traitée");

        claire.presse("Annuler : Demande traitée.").estSur(AuClavier.menu(carte));
        assertThat(carte.locator(".badge")).hasText("À traiter");
    }

    private static void remettreLeRendezVousAPlanifie(AuClavier claire) {
        Locator carte = carte(claire.suit("Rendez-vous"), "00:30");
        claire.agit(carte, "Absent").estSur(AuClavier.menu(carte));
        assertThat(carte.locator(".badge")).hasText("Absent");

        claire.agit(carte, "Remettre à « Planifié »").estSur(AuClavier.menu(carte));
        assertThat(carte.locator(".badge")).hasText("Planifié");
    }

    private static void revenirDuRefus(AuClavier claire) {
        Ecran ecran = claire.suit("Services").ecran();
        Locator carte = carte(claire, OFFRE);
        claire.agit(carte, "Refus du jeune").estSur(ecran.champ("Depuis le"));
        claire.tape("Depuis le", AUJOURDHUI)
                .tape("Raison", RAISON)
                .frappe("Enter")
                .estSur(AuClavier.menu(carte));
        assertThat(carte).containsText(Ecran.mots("Refus du jeune le " + AUJOURDHUI + " : " + RAISON));

        claire.agit(carte, "Revenir à « Proposée »").estSur(AuClavier.menu(carte));
        assertThat(carte.locator(".badge")).hasText("Proposée");
    }

    private static void toutRelireDansLaSynthese(AuClavier claire) {
        Ecran ecran = claire.suit("Synthèse").ecran();
        Locator lignes = ecran.page().locator(".chronologie article");
        Locator evenements = ecran.page().locator(".chronologie .carte-evenement");
        assertThat(ligne(evenements, "Entretien individuel")).hasCount(1);
        Accessibilite.verifier(ecran.page());

        claire.va(ecran.champ("Autres actes")).frappe("Space");

        assertThat(ecran.page()).hasURL(Pattern.compile("montrer=ACTES$"));
        assertThat(evenements).hasCount(0);
        claire.estSur(ecran.champ("Autres actes"));
        assertThat(ligne(lignes, "Nature : Téléphone → Entretien individuel")).hasCount(1);
        assertThat(ligne(lignes, "Réouverture d'événement")).hasCount(1);
        assertThat(ligne(lignes, "Demande remise à traiter")).hasCount(1);
        assertThat(ligne(lignes, "Rendez-vous remis à planifié")).hasCount(1);
        assertThat(ligne(lignes, "État : Proposée → Refus du jeune")).containsText(Ecran.mots("Raison : " + RAISON));
        assertThat(ligne(lignes, "État : Refus du jeune → Proposée")).hasCount(1);
    }

    private static Locator carte(AuClavier claire, String texte) {
        return ligne(claire.ecran().page().locator(".partie article"), texte);
    }

    private static Locator ligne(Locator articles, String texte) {
        return articles.filter(new Locator.FilterOptions().setHasText(Ecran.mots(texte)));
    }
}
