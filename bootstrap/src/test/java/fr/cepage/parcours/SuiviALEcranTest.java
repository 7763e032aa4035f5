package fr.cepage.parcours;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import fr.cepage.support.KeycloakDeTest;
import fr.cepage.support.Navigateur;
import fr.cepage.support.TestDeBoutEnBout;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The follow-up as advisers do it all day: i-milo's guide step by step, a reception, an entry in PACEA. */
@TestDeBoutEnBout
class SuiviALEcranTest {

    private static final DateTimeFormatter JOUR = DateTimeFormatter.ofPattern("dd/MM/uuuu", Locale.FRENCH);
    private static final LocalDate AUJOURDHUI = LocalDate.now(Api.PARIS);
    private static final String RECHERCHE = "Rechercher une offre ou un dispositif";

    @RegisterExtension
    final Navigateur navigateur = new Navigateur();

    @LocalServerPort
    private int port;

    @Test
    @Tag("NIV-01")
    @Tag("OFF-02")
    @Tag("OFF-05")
    void claire_propose_une_offre_avec_son_evenement_et_un_niveau_1_apparait() {
        api("rose").offre("Offre CEP du guide", "CEP");
        String dossier = api("claire").dossierJustifie("Zoé", "Guide");
        Ecran ecran = ecran("claire", "/dossiers/" + dossier + "/dispositifs").voit("Sans CEP");

        ecran.tape(RECHERCHE, "offre cep guide").presse("Rechercher").montre("Offre CEP du guide", "recherche-offres");
        ecran.presse("Recherche avancée")
                .tape("Type (fiche offre)", "introuvable")
                .presse("Rechercher")
                .montre("Aucune offre ni dispositif ne correspond.", "recherche-avancee");
        ecran.tape("Type (fiche offre)", "")
                .presse("Rechercher")
                .presse("Recherche avancée")
                .presse("Proposer : Offre CEP du guide");
        assertThat(ecran.page().getByLabel("Contexte primaire").last()).hasValue("CEP");
        resteDeLEntretien(ecran)
                .voit("ce sont eux qui figurent dans le dossier de synthèse")
                .montre("Événement pendant lequel vous la proposez", "proposer-offre");
        ecran.presse("Proposer").voit("est proposée");
        ecran.suit("Services").montre("Proposée le " + JOUR.format(AUJOURDHUI), "services");

        assertThat(ecran.page().locator(".tete-dossier")).containsText("CEP 1");
        ecran.suit("Synthèse").montre("Offre proposée : Offre CEP du guide", "synthese");
    }

    @Test
    @Tag("CEP-08")
    @Tag("OFF-02")
    void claire_propose_le_cep_depuis_la_recherche_et_le_mene_a_sa_cloture() {
        String dossier = unDossierDeNiveau1();
        Ecran ecran = ecran("claire", "/dossiers/" + dossier + "/services").voit("CEP 1");

        ecran.selectionne("Type d'offre", "Dispositifs")
                .tape(RECHERCHE, "cep")
                .presse("Rechercher")
                .voit("Un résultat")
                .presse("Proposer : CEP");
        assertThat(ecran.page().getByLabel("Aiguilleur").last()).hasValue("Ma ML – suite niveau 1");
        ecran.choisit("Motif de la sollicitation", "premiere", "S'insérer pour la première fois")
                .tape("Date d'entrée", JOUR.format(AUJOURDHUI.minusDays(40)))
                .coche("Phase 2")
                .presse("Ajouter")
                .voit("CEP ajouté.");
        ecran.suit("Dispositifs").voit("CEP CONSEIL PERSONNALISÉ");
        ecran.agit("Passer en phase 3")
                .tape("Date de début de la phase 3", JOUR.format(AUJOURDHUI.minusDays(5)))
                .presse("Valider")
                .voit("CEP ACCOMPAGNEMENT PERSONNALISÉ");
        ecran.agit("Modifier")
                .tape("Nom du prescripteur", "France Travail")
                .presse("Enregistrer")
                .voit("Dispositif modifié.");
        ecran.agit("Clôturer le dispositif")
                .choisit("Motif de sortie", "reprise", "Reprise d'emploi")
                .presse("Clôturer")
                .voit("(CLOS)");
    }

    @Test
    @Tag("NIV-03")
    void claire_recoit_une_fiche_de_liaison_puis_l_annule_comme_saisie_par_erreur() {
        String dossier = api("claire").dossierJustifie("Zoé", "Liaison");
        Ecran ecran = ecran("claire", "/dossiers/" + dossier + "/services").voit("Sans CEP");

        ecran.presse("Fiche de liaison reçue")
                .tape("Opérateur", "Cap emploi 13")
                .tape("Date de la fiche", JOUR.format(AUJOURDHUI.minusDays(9)))
                .tape("Résumé", "Veut préciser un projet de formation")
                .montre("36/1", "fiche-de-liaison")
                .presse("Enregistrer")
                .montre("Fiche de liaison reçue : Cap emploi 13", "fiche-de-liaison-recue");
        assertThat(ecran.page().locator(".tete-dossier")).containsText("CEP 1");
        ecran.presse("Annuler (saisie par erreur) : Cap emploi 13")
                .tape("Raison", "Saisie sur le mauvais dossier")
                .montre("elle ne compte plus pour le niveau 1", "annuler-fiche-de-liaison")
                .presse("Annuler la fiche")
                .montre("Saisie sur le mauvais dossier", "fiche-de-liaison-annulee");
        assertThat(ecran.page().locator(".tete-dossier")).containsText("Sans CEP");
        ecran.suit("Synthèse").montre("Saisie sur le mauvais dossier", "synthese-fiche-annulee");
    }

    @Test
    @Tag("SUP-03")
    @Tag("EVT-03")
    void la_suppression_d_un_cep_est_une_action_de_l_evenement_en_cours() {
        String dossier = api("claire").dossierJustifie("Zoé", "Suppression");
        api("claire").proposer(dossier, AUJOURDHUI.minusDays(60));
        api("claire").evenement(dossier);
        Ecran ecran = ecran("claire", "/dossiers/" + dossier + "/dispositifs").voit("CEP CONSEIL PERSONNALISÉ");

        ecran.agit("Supprimer")
                .voit("Seul le journal du dossier en gardera la trace.")
                .presse("Supprimer")
                .voit("Aucun dispositif pour ce dossier.");

        assertThat(ecran.page().locator(".evenement-en-cours")).containsText("Suppression de dispositif");
    }

    @Test
    @Tag("EVT-01")
    @Tag("OFF-05")
    void claire_recoit_quelqu_un_un_evenement_une_proposition_et_la_fin() {
        api("rose").offre("Atelier de la réception", null);
        String dossier = api("claire").dossierJustifie("Zoé", "Réception");
        Ecran ecran = ecran("claire", "/dossiers/" + dossier + "/evenements").voit("Aucun événement en cours.");

        ecran.presse("Nouvel événement");
        entretien(ecran).coche("Venu sans rendez-vous");
        ecran.tape("Commentaire", "😀".repeat(256))
                .presse("Enregistrer")
                .montre("Ce commentaire est trop long : 255 caractères au plus.", "evenement-refuse");
        ecran.tape("Commentaire", "Vient se renseigner 😀")
                .presse("Enregistrer")
                .voit("L'événement est en cours.");
        ecran.tape(RECHERCHE, "atelier réception")
                .presse("Rechercher")
                .voit("Un résultat")
                .presse("Proposer : Atelier de la réception");
        ecran.montre("La proposition s'ajoute aux actions de l'événement en cours", "proposer-dans-l-evenement")
                .presse("Proposer")
                .voit("est proposée");
        assertThat(ecran.page().locator(".evenement-en-cours")).containsText(Ecran.mots("Proposition d'une offre"));
        ecran.bouton("Clôturer").first().click();
        ecran.montre("L'événement est clos.", "evenements");
    }

    @Test
    @Tag("EVT-08")
    @Tag("REF-01")
    void claire_nomme_les_actes_realises_et_le_cep_les_montre() {
        String dossier = api("claire").dossierJustifie("Zoé", "Actes");
        api("claire").proposer(dossier, AUJOURDHUI.minusDays(60));
        api("claire").evenement(dossier);
        Ecran ecran = ecran("claire", "/dossiers/" + dossier + "/dispositifs").voit("CEP CONSEIL PERSONNALISÉ");

        ecran.presse("Modifier").bouton("Plus de détails").press("Enter");
        ecran.tape("Durée (min)", "45");
        ecran.choisit("Chercher un acte par un mot", "clarifier besoin", "Identifier le besoin")
                .voit("Retirer");
        assertThat(ecran.champ("Chercher un acte par un mot")).hasValue("");
        ecran.choisit("Chercher un acte par un mot", "financem refus", "Après un refus de financement");
        assertThat(ecran.page().locator(".actes-choisis li").last()).isInViewport();
        ecran.montre("Retirer", "actes-evenement");
        auClavierDansLArbre(ecran);
        ecran.presse("Enregistrer").voit("L'événement est modifié.");
        assertThat(ecran.page().locator(".evenement-en-cours"))
                .containsText(Pattern.compile("45 min.*refus de financement.*reformuler", Pattern.DOTALL));

        ecran.suit("Actes réalisés").montre("Niveau 2 – Conseil personnalisé", "actes-du-cep");
        assertThat(ecran.page()).hasURL(Pattern.compile("/dispositifs/[^/]+/actes$"));
        ecran.page().getByText("Restent").first().click();
        ecran.montre("Remettre la fiche de liaison SPRO vers le niveau 2", "actes-du-cep-reste");
        ecran.page()
                .getByRole(
                        AriaRole.LINK,
                        new Page.GetByRoleOptions()
                                .setName(Ecran.mots("Événements du " + JOUR.format(AUJOURDHUI) + " : Identifier")))
                .click();
        assertThat(ecran.page()).hasURL(Pattern.compile("/evenements\\?du=" + AUJOURDHUI + "&au=" + AUJOURDHUI));
        ecran.montre("45 min", "evenement-avec-actes");
    }

    private static void auClavierDansLArbre(Ecran ecran) {
        ecran.bouton("Parcourir le référentiel").press("Enter");
        ecran.montre("Ce qui est coché est retenu aussitôt", "referentiel-activites");
        ecran.page()
                .locator("summary", new Page.LocatorOptions().setHasText("Accueil individualisé"))
                .press("Enter");
        Locator acte = ecran.page()
                .getByRole(
                        AriaRole.CHECKBOX,
                        new Page.GetByRoleOptions().setName("Comprendre, reformuler et faire préciser la demande"));
        acte.press("Space");
        assertThat(acte).isChecked();
        ecran.montre("Proposer de poursuivre en niveau 2 ou 3", "referentiel-activites-niveau-1");
        ecran.presse("Fermer");
        assertThat(ecran.bouton("Retirer « Comprendre, reformuler et faire préciser la demande »"))
                .isVisible();
    }

    @Test
    @Tag("PAC-01")
    @Tag("CLO-04")
    void claire_fait_entrer_en_pacea_et_le_cep_vient_avec() {
        String dossier = api("claire").dossierJustifie("Zoé", "Pacea");
        Ecran ecran = ecran("claire", "/dossiers/" + dossier + "/dispositifs");

        ecran.presse("Créer le PACEA")
                .tape("Date d'entrée", JOUR.format(AUJOURDHUI.minusDays(3)))
                .choisit("Motif de la sollicitation", "premiere", "S'insérer pour la première fois")
                .coche("Phase 2")
                .montre("Le CEP, créé avec le PACEA", "creer-le-pacea")
                .presse("Créer")
                .voit("PACEA et CEP créés.");
        ecran.voit("CEP CONSEIL PERSONNALISÉ");
        ecran.bouton("Actions").last().click();
        ecran.montre("Clôturez d'abord le PACEA", "cep-sous-pacea");
        assertThat(ecran.bouton("Clôturer le dispositif")).hasAttribute("aria-disabled", "true");
    }

    @Test
    @Tag("DEM-01")
    @Tag("RDV-02")
    @Tag("RDV-03")
    void claire_note_une_demande_prend_un_rendez_vous_et_recoit_la_personne() {
        String dossier = api("claire").dossierJustifie("Zoé", "Agenda");
        Ecran ecran = ecran("claire", "/dossiers/" + dossier + "/demandes").voit("Aucune demande pour ce dossier.");

        ecran.presse("Nouvelle demande")
                .choisit("Nature", "formation", "Formation")
                .montre("Commentaire", "nouvelle-demande")
                .presse("Enregistrer")
                .montre("Demande enregistrée.", "demandes");
        ecran.suit("Rendez-vous")
                .presse("Nouveau rendez-vous")
                .tape("Date", JOUR.format(AUJOURDHUI))
                .tape("Heure", "0030")
                .choisit("Motif", "emploi", "Emploi")
                .montre("Il devient le contexte de l'événement", "nouveau-rendez-vous")
                .presse("Enregistrer")
                .montre("Rendez-vous pris", "rendez-vous");
        annulerUnRendezVousSimultane(ecran);
        ecran.presse("Mon calendrier").montre("Vous n'avez pas encore d'adresse.", "mon-calendrier");
        ecran.presse("Fermer");
        ecran.presse("Présent")
                .choisit("Fonction", "conseiller", "Conseiller en insertion")
                .montre("Présent au rendez-vous du", "present")
                .presse("Noter la présence et l'événement")
                .voit("Présence notée, l'événement est en cours.");
    }

    /** Said while it is typed, the keyboard left where it is; marked on both cards until one of them is called off. */
    private static void annulerUnRendezVousSimultane(Ecran ecran) {
        ecran.voit("Prochain rendez-vous : aujourd'hui à 0 h 30");
        ecran.presse("Nouveau rendez-vous")
                .tape("Date", JOUR.format(AUJOURDHUI))
                .tape("Heure", "0045");
        Locator dit = ecran.page().getByRole(AriaRole.STATUS).getByText(Ecran.mots("Le jeune a déjà un rendez-vous"));
        assertThat(dit).isVisible();
        assertThat(ecran.page().getByLabel("Durée (minutes)").last()).isFocused();
        ecran.montre("a déjà un rendez-vous à ce moment-là", "rendez-vous-simultane")
                .presse("Enregistrer")
                .voit("Rendez-vous pris");
        Locator marques =
                ecran.page().getByRole(AriaRole.ARTICLE).getByText(Ecran.mots("Le jeune a déjà un rendez-vous"));
        assertThat(marques).hasCount(2);
        ecran.bouton("Actions").last().click();
        ecran.presse("Annuler le rendez-vous")
                .tape("Raison", "Pris deux fois")
                .presse("Annuler le rendez-vous")
                .montre("Raison : Pris deux fois", "rendez-vous-annule");
        assertThat(marques).hasCount(0);
    }

    @Test
    @Tag("OFF-01")
    @Tag("DRO-05")
    void rose_lit_la_liste_et_la_fiche_des_offres_et_claire_apprend_pourquoi_elle_ne_les_change_pas() {
        String offre = api("rose").offre("Offre à relire", "CEP");
        Ecran rose = ecran("rose", "/offres").montre("Nouvelle offre", "offres");
        rose.presse("Nouvelle offre").montre("Nom de l'offre", "nouvelle-offre");
        rose.page().navigate("http://localhost:" + port + "/offres/" + offre + "/synthese");
        rose.montre("Pas encore proposée.", "offre-synthese");
        rose.suit("Propositions").montre("Cette offre n'a encore été proposée à personne.", "offre-propositions");
        rose.suit("Informations générales").montre("Mesure nationale", "offre-informations");
        rose.suit("Conditions MER").montre("Âge minimum", "offre-conditions");

        ecran("claire", "/offres/" + offre + "/informations")
                .montre("Le droit « Gérer des offres de service » n'a pas été attribué", "offre-sans-droit");
    }

    @Test
    void revenir_en_arriere_pendant_une_saisie_demande_d_abord() {
        String dossier = api("claire").dossierJustifie("Zoé", "Retour");
        Ecran ecran = ecran("claire", "/dossiers/" + dossier + "/services").voit("Aucun service proposé.");
        ecran.suit("Demandes")
                .presse("Nouvelle demande")
                .tape("Commentaire", "À ne pas perdre")
                .voit("15/255");

        ecran.page().goBack();
        ecran.voit("Abandonner la saisie ?").presse("Continuer");
        assertThat(ecran.page().getByLabel("Commentaire").last()).hasValue("À ne pas perdre");
        assertThat(ecran.page()).hasURL(Pattern.compile("/demandes$"));

        ecran.page().goBack();
        ecran.voit("Abandonner la saisie ?").presse("Abandonner");
        assertThat(ecran.page()).hasURL(Pattern.compile("/services$"));
        assertThat(ecran.page().getByText("Nouvelle demande")).hasCount(0);
    }

    @Test
    void echap_apres_une_frappe_demande_d_abord_dans_un_champ_comme_dans_un_commentaire() {
        String dossier = api("claire").dossierJustifie("Zoé", "Échap");
        api("claire").proposer(dossier, AUJOURDHUI.minusDays(60));
        Ecran ecran = ecran("claire", "/dossiers/" + dossier + "/dispositifs").voit("CEP CONSEIL PERSONNALISÉ");

        ecran.agit("Modifier");
        ecran.page().getByLabel("Nom du prescripteur").last().pressSequentially("Cap emploi");
        ecran.page().keyboard().press("Escape");
        ecran.montre("Abandonner la saisie ?", "abandonner");
        assertThat(ecran.bouton("Continuer")).isFocused();
        ecran.page().keyboard().press("Enter");
        assertThat(ecran.page().getByLabel("Nom du prescripteur").last()).hasValue("Cap emploi");
        ecran.presse("Enregistrer").voit("Dispositif modifié.");

        ecran.presse("Nouvel événement");
        ecran.page().getByLabel("Commentaire").last().pressSequentially("À ne pas perdre");
        ecran.page().keyboard().press("Escape");
        ecran.voit("Abandonner la saisie ?").presse("Abandonner");
        assertThat(ecran.page().getByLabel("Commentaire")).hasCount(0);
    }

    @Test
    @Tag("ANN-05")
    void le_meme_acte_de_deux_onglets_ne_se_fait_qu_une_fois_et_le_second_dit_pourquoi_et_montre_ce_qui_est() {
        String dossier = api("claire").dossierJustifie("Zoé", "Deux");
        api("claire").evenement(dossier);
        Ecran premier = ecran("claire", "/dossiers/" + dossier + "/evenements");
        Ecran second = new Ecran(premier.page().context().newPage());
        second.page().navigate("http://localhost:" + port + "/dossiers/" + dossier + "/evenements");
        for (Ecran onglet : List.of(premier, second)) {
            assertThat(onglet.page().locator(".evenement-en-cours")).isVisible();
        }

        premier.presse("Clôturer").voit("L'événement est clos.");
        second.presse("Clôturer").voit("Quelqu'un a modifié ces informations entre-temps.");

        second.voit("Aucun événement en cours.");
        assertThat(second.bouton("Clôturer")).hasCount(0);
    }

    @Test
    void recharger_la_page_pendant_une_saisie_demande_d_abord() {
        String dossier = api("claire").dossierJustifie("Zoé", "Rechargée");
        Ecran ecran = ecran("claire", "/dossiers/" + dossier + "/identite").voit("Enregistrer");
        List<String> questions = new ArrayList<>();
        ecran.page().onDialog(question -> {
            questions.add(question.type());
            question.dismiss();
        });

        ecran.tape("Nom d'usage", "Roux");
        ecran.page().evaluate("() => window.location.reload()");
        ecran.presse("Enregistrer").voit("Modifications enregistrées.");
        assertThat(ecran.page().getByLabel(Ecran.mots("Nom d'usage")).last()).hasValue("Roux");

        ecran.page().reload();
        assertThat(ecran.page().getByLabel(Ecran.mots("Nom d'usage")).last()).hasValue("Roux");
        Assertions.assertThat(questions).containsExactly("beforeunload");
    }

    @Test
    void une_session_terminee_ailleurs_rend_ce_qui_est_saisi() {
        String dossier = api("claire").dossierJustifie("Zoé", "Session");
        Ecran ecran = ecran("claire", "/dossiers/" + dossier + "/demandes").voit("Aucune demande");
        ecran.presse("Nouvelle demande").tape("Commentaire", "À ne pas perdre").voit("15/255");
        Page ailleurs = ecran.page().context().newPage();
        ailleurs.navigate("http://localhost:" + port + "/dossiers");
        new Ecran(ailleurs).presse("Se déconnecter");
        ailleurs.waitForURL(adresse -> adresse.contains("/realms/cepage/"));

        ecran.presse("Enregistrer").voit("Votre session est terminée");

        assertThat(ecran.page().getByLabel("Commentaire").last()).hasValue("À ne pas perdre");
        ecran.presse("Continuer");
        Navigateur.connecter(ecran.page(), "claire");
        ecran.voit("Voici ce que vous aviez saisi.");
        assertThat(ecran.page().getByLabel("Commentaire").last()).hasValue("À ne pas perdre");
    }

    @Test
    void une_liste_prend_au_clavier_la_seule_valeur_qui_commence_ainsi() {
        String dossier = api("claire").dossierJustifie("Zoé", "Clavier");
        Ecran ecran = ecran("claire", "/dossiers/" + dossier + "/demandes").voit("Aucune demande");

        ecran.presse("Nouvelle demande").tape("Nature", "forma");
        assertThat(ecran.page().getByLabel("Nature").last()).hasValue("Formation");

        ecran.tape("Nature", "xyz").voit("Choisissez une valeur de la liste.");
        assertThat(ecran.page().getByLabel("Nature").last()).hasValue("xyz");

        ecran.tape("Nature", "Formation").presse("Enregistrer").voit("Demande enregistrée.");
    }

    /** Fills what the form of an event does not know by itself yet. */
    private static Ecran entretien(Ecran ecran) {
        return resteDeLEntretien(ecran.choisit("Contexte primaire", "CEP"));
    }

    private static Ecran resteDeLEntretien(Ecran ecran) {
        return ecran.choisit("Sens", "jeune", "Jeune vers Structure")
                .choisit("Nature", "entretien", "Entretien individuel")
                .choisit("Lieu d'accueil", "siège", "Siège")
                .choisit("Fonction", "conseiller", "Conseiller en insertion");
    }

    private String unDossierDeNiveau1() {
        String offre = api("rose").offre("Offre CEP du niveau 1", "CEP");
        Api claire = api("claire");
        String dossier = claire.dossierJustifie("Zoé", "Niveau");
        claire.evenement(dossier);
        claire.post("/dossiers/" + dossier + "/propositions", Map.of("offre", offre, "date", AUJOURDHUI.toString()));
        return dossier;
    }

    private Ecran ecran(String compte, String chemin) {
        Page page = navigateur.page(compte, "http://localhost:" + port + chemin);
        return new Ecran(page);
    }

    private Api api(String compte) {
        return new Api(port, KeycloakDeTest.jeton(compte));
    }
}
