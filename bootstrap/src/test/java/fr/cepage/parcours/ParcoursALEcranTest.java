package fr.cepage.parcours;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import fr.cepage.support.KeycloakDeTest;
import fr.cepage.support.Navigateur;
import fr.cepage.support.TestDeBoutEnBout;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.boot.test.web.server.LocalServerPort;

@TestDeBoutEnBout
class ParcoursALEcranTest {

    private static final DateTimeFormatter AVEC_BARRES = DateTimeFormatter.ofPattern("dd/MM/uuuu", Locale.FRENCH);
    private static final DateTimeFormatter SANS_BARRES = DateTimeFormatter.ofPattern("ddMMuuuu", Locale.FRENCH);
    private static final LocalDate AUJOURDHUI = LocalDate.now(Api.PARIS);
    private static final LocalDate ENTREE = AUJOURDHUI.minusDays(60);

    @RegisterExtension
    final Navigateur navigateur = new Navigateur();

    @LocalServerPort
    private int port;

    @Test
    void claire_ouvre_un_dossier_apres_avoir_vu_son_semblable_et_le_justifie() {
        api("claire").dossier("Zoé", "Semblable");
        Ecran ecran = ecran("claire", "/dossiers/nouveau");

        ecran.choisit("Civilité", "Madame")
                .tape("Prénom", "Zoé")
                .tape("Nom de naissance", "Sémblable")
                .tape("Date de naissance", "02032005")
                .montre("Ce dossier existe peut-être déjà", "nouveau-dossier")
                .presse("Créer le dossier")
                .montre("Non justifié", "identite");

        ecran.presse("Justifier le dossier")
                .choisit("Pièce d'identité vue", "Passeport")
                .montre("Date de vérification", "justifier")
                .presse("Justifier")
                .voit("Le dossier est « Justifié ».");
    }

    @Test
    void claire_propose_le_cep_le_passe_en_phase_3_et_revient() {
        String dossier = api("claire").dossierJustifie("Zoé", "Phases");
        Ecran ecran = ecran("claire", "/dossiers/" + dossier + "/dispositifs");

        ecran.presse("Proposer le CEP").presse("Ajouter").voit("Ce champ est obligatoire.");
        ecran.voit("Rien ne dit que la démarche du CEP a été présentée");
        ecran.choisit("Motif de la sollicitation", "premiere", "S'insérer pour la première fois")
                .tape("Date d'entrée", SANS_BARRES.format(ENTREE))
                .tape("Démarche présentée et acceptée le", SANS_BARRES.format(ENTREE))
                .coche("Phase 2")
                .montre("Phase 2 depuis le " + AVEC_BARRES.format(ENTREE), "proposer-le-cep")
                .presse("Ajouter")
                .voit("CEP CONSEIL PERSONNALISÉ");
        ecran.agit("Passer en phase 3")
                .tape("Date de début de la phase 3", AVEC_BARRES.format(ENTREE))
                .presse("Valider")
                .montre("La phase 3 commence au plus tôt", "phase-3-refusee");
        ecran.tape("Date de début de la phase 3", AVEC_BARRES.format(AUJOURDHUI.plusDays(30)))
                .montre("phase 3 prévue à partir du", "passer-en-phase-3")
                .presse("Valider")
                .montre("Phase 3 prévue à partir du", "dispositifs");
        ecran.agit("Annuler le passage prévu")
                .montre("L'annulation reste dans le journal du dossier.", "annuler-le-passage")
                .presse("Annuler le passage")
                .voit("Passage prévu annulé.");
    }

    @Test
    @Tag("CEP-12")
    @Tag("CEP-13")
    @Tag("CEP-14")
    @Tag("CLO-10")
    void claire_repond_a_ce_que_le_cep_signale_et_nomme_l_autre_operateur() {
        String dossier = api("claire").dossierJustifie("Zoé", "Signalée");
        api("claire").proposerALaHate(dossier, ENTREE);
        Ecran ecran = ecran("claire", "/dossiers/" + dossier + "/dispositifs")
                .voit("Rien ne dit que la démarche du CEP a été présentée")
                .voit("n'a pas de niveau 1 à la date d'entrée")
                .montre("n'y a pas de compte", "avertissements-cep");

        ecran.agit("Modifier")
                .tape("Démarche présentée et acceptée le", AVEC_BARRES.format(ENTREE))
                .choisit("Aiguilleur", "france", "France Travail")
                .montre("Reprendre le référent du dossier", "modifier")
                .presse("Enregistrer")
                .voit("Dispositif modifié.");
        ecran.page()
                .getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Confier le CEP à"))
                .click();
        ecran.voit("est le référent du dossier et du CEP.");
        assertThat(ecran.page().locator(".carte-cep p.attention")).hasCount(0);

        ecran.agit("Clôturer le dispositif")
                .choisit("Motif de sortie", "benef", "Bénéficiaire en double accompagnement")
                .montre("n'est pas nommé", "cloturer-double-accompagnement")
                .tape("Autre opérateur", "Cap emploi 13")
                .presse("Clôturer")
                .voit("(autre opérateur : Cap emploi 13)");
    }

    @Test
    void claire_modifie_cloture_rouvre_et_supprime_un_cep() {
        String dossier = api("claire").dossierJustifie("Zoé", "Fin");
        api("claire").proposer(dossier, ENTREE);
        Ecran ecran = ecran("claire", "/dossiers/" + dossier + "/dispositifs");

        ecran.agit("Modifier")
                .tape("Nom du prescripteur", "a\uE000b")
                .presse("Enregistrer")
                .montre("Ces signes n'ont pas leur place ici : « U+E000 ».", "modifier-refuse");
        ecran.tape("Nom du prescripteur", "France Travail")
                .presse("Enregistrer")
                .voit("Dispositif modifié.");
        ecran.agit("Clôturer le dispositif")
                .choisit("Motif de sortie", "reprise", "Reprise d'emploi")
                .montre("Résultat, avant d'enregistrer", "cloturer")
                .presse("Clôturer")
                .montre("(CLOS)", "cep-clos");
        ecran.agit("Annuler la clôture")
                .tape("Raison", "Erreur de saisie")
                .montre("redevient en cours", "annuler-la-cloture")
                .presse("Annuler la clôture")
                .voit("Clôture annulée.");
        ecran.agit("Supprimer")
                .montre("Seul le journal du dossier en gardera la trace.", "supprimer")
                .presse("Supprimer")
                .voit("Aucun dispositif pour ce dossier.");
    }

    @Test
    @Tag("DRO-02")
    void karim_voit_le_cep_et_pourquoi_il_ne_peut_rien_y_changer() {
        String dossier = api("claire").dossierJustifie("Zoé", "Accueil");
        api("claire").proposer(dossier, ENTREE);

        Ecran ecran = ecran("karim", "/dossiers/" + dossier + "/dispositifs").voit("CEP CONSEIL PERSONNALISÉ");
        ecran.presse("Actions")
                .montre("Le droit « Proposer le CEP » n'a pas été attribué à votre profil.", "sans-droit");

        assertThat(ecran.bouton("Supprimer")).hasAttribute("aria-disabled", "true");
    }

    @Test
    @Tag("DRO-04")
    void denis_ne_voit_rien_du_dossier_d_une_autre_structure() {
        String dossier = api("claire").dossierJustifie("Zoé", "Voisine");

        Ecran ecran =
                ecran("denis", "/dossiers/" + dossier + "/identite").montre("Ce dossier n'existe pas.", "introuvable");

        assertThat(ecran.page().getByText("Voisine")).hasCount(0);
    }

    @Test
    void la_liste_trouve_en_tapant_et_son_adresse_se_garde() {
        api("claire").dossier("Éloïse", "Recherchée");
        Ecran ecran = ecran("claire", "/dossiers?referent=tous").montre("Dossiers", "dossiers");

        ecran.tape("Recherche", "recherhcee").voit("Éloïse RECHERCHÉE");
        assertThat(ecran.page()).hasURL(Pattern.compile(".*texte=recherhcee.*"));
        ecran.page().reload();

        ecran.voit("Éloïse RECHERCHÉE");
    }

    @Test
    void une_adresse_profonde_survit_a_la_connexion_et_chaque_partie_est_accessible() {
        String dossier = api("claire").dossierJustifie("Zoé", "Adresse");
        String adresse = "/dossiers/" + dossier + "/coordonnees";

        Ecran ecran = ecran("claire", adresse).montre("Code postal", "coordonnees");
        assertThat(ecran.page()).hasURL("http://localhost:" + port + adresse);

        ecran.suit("Compléments").montre("Niveau de formation", "complements");
        ecran.suit("Identité").montre("Nom de naissance", "identite-justifiee");
    }

    @Test
    void une_modification_entre_temps_garde_la_saisie_et_propose_de_recharger() {
        String dossier = api("claire").dossierJustifie("Zoé", "Simultanée");
        Ecran premier = ecran("claire", "/dossiers/" + dossier + "/coordonnees").voit("Code postal");
        Ecran second = ecran("karim", "/dossiers/" + dossier + "/coordonnees").voit("Code postal");

        second.tape("Commune", "Aubagne").presse("Enregistrer").voit("Modifications enregistrées.");
        premier.tape("Téléphone", "0612345678").presse("Enregistrer").montre("Quelqu'un a modifié", "perime");

        assertThat(premier.page().getByLabel("Téléphone")).hasValue("0612345678");
        premier.presse("Recharger").presse("Enregistrer").voit("Modifications enregistrées.");
        assertThat(premier.page().getByLabel("Commune")).hasValue("Aubagne");
    }

    private Ecran ecran(String compte, String chemin) {
        Page page = navigateur.page(compte, "http://localhost:" + port + chemin);
        return new Ecran(page);
    }

    private Api api(String compte) {
        return new Api(port, KeycloakDeTest.jeton(compte));
    }

    @Test
    @Tag("SAI-06")
    @Tag("REC-01")
    void la_recherche_rapide_ouvre_par_entree_et_une_liste_ne_garde_rien_sous_un_autre_texte() {
        String dossier = api("claire").dossierJustifie("Jean-Pierre", "Saint-Aubin");
        Page page = ecran("claire", "/dossiers").page();

        page.keyboard().press("Control+k");
        page.keyboard().type("saintaubin jeanpierre");
        page.keyboard().press("Tab");
        assertThat(page.locator(".recherche-rapide")).not().hasAttribute("focused", "");
        assertThat(page).hasURL(Pattern.compile("/dossiers(\\?.*)?$"));

        page.keyboard().press("Control+k");
        page.keyboard().type("saintaubin jeanpierre");
        page.keyboard().press("Enter");
        assertThat(page).hasURL(Pattern.compile(".*/dossiers/" + dossier + ".*"));

        page.navigate(page.url().replaceFirst("/dossiers/.*", "/dossiers/" + dossier + "/rendez-vous"));
        Ecran rendezVous = new Ecran(page);
        rendezVous.presse("Nouveau rendez-vous").tape("Intervenant", "karim");
        assertThat(page.getByLabel("Intervenant").last()).hasValue("Karim Benali");
        rendezVous.tape("Intervenant", "Dupond").voit("Choisissez une valeur de la liste.");
        assertThat(page.getByLabel("Intervenant").last()).hasValue("Dupond");
        rendezVous
                .presse("Enregistrer")
                .voit("Choisissez une valeur de la liste.")
                .voit("Ce champ est obligatoire.");
    }
}
