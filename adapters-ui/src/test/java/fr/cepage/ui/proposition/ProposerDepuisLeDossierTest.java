package fr.cepage.ui.proposition;

import static fr.cepage.domain.dossier.Dossiers.AUJOURDHUI;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import fr.cepage.application.support.Acteurs;
import fr.cepage.domain.demande.Demande;
import fr.cepage.domain.demande.Demandes;
import fr.cepage.domain.demande.EtatDemande;
import fr.cepage.domain.dispositif.Ceps;
import fr.cepage.domain.dossier.Dossier;
import fr.cepage.domain.dossier.Dossiers;
import fr.cepage.domain.droits.Droit;
import fr.cepage.domain.evenement.Evenement;
import fr.cepage.domain.evenement.Evenements;
import fr.cepage.domain.offre.Offre;
import fr.cepage.domain.offre.Offres;
import fr.cepage.ui.support.PageTest;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class ProposerDepuisLeDossierTest extends PageTest {
    private static final LocalDate HIER = AUJOURDHUI.minusDays(1);

    private Dossier dossier;
    private Offre offre;

    @BeforeEach
    void preparer() {
        dossier = monde.avec(Dossiers.unDossierJustifie());
        offre = monde.avec(Offres.uneOffreCep());
    }

    @Test
    @Tag("OFF-02")
    void le_catalogue_se_tient_a_cote_de_chaque_partie_dispositifs_d_abord() {
        aller(dossier, "identite");

        assertThat(proposables()).containsExactly("Proposer : CEP", "Proposer : PACEA", "Proposer : Offre CEP");
    }

    @Test
    @Tag("OFF-05")
    @Tag("NIV-01")
    void propose_une_offre_avec_son_evenement_et_un_niveau_1_apparait() {
        aller(dossier, "services");
        assertThat(page()).contains("Aucun service proposé.");

        ouvrir("Offre CEP");
        assertThat(date("Date").getValue()).isEqualTo(AUJOURDHUI);
        remplirLEvenement();
        valider();

        assertThat(page())
                .contains(
                        "« Offre CEP » est proposée",
                        "Proposée le 15/06/2026 par Claire Dubois",
                        "Mesure CEP",
                        "CEP 1");
        assertThat(monde.evenements(dossier.structure())).hasSize(1);
        assertThat(find(Dialog.class).exists()).isFalse();
    }

    @Test
    @Tag("OFF-04")
    @Tag("OFF-05")
    void l_evenement_d_une_offre_de_la_mesure_cep_s_ouvre_sur_le_contexte_cep() {
        aller(dossier, "services");

        ouvrir("Offre CEP");

        assertThat(liste("Contexte primaire").getValue().code()).isEqualTo("CEP");
        assertThat(liste("Contexte secondaire").getValue()).isNull();
    }

    @Test
    @Tag("OFF-04")
    void celui_d_une_autre_offre_s_ouvre_comme_d_habitude() {
        monde.avec(Offres.uneOffre("Atelier mobilité"));
        aller(dossier, "services");

        ouvrir("Atelier mobilité");

        assertThat(liste("Contexte primaire").getValue()).isNull();
    }

    @Test
    @Tag("OFF-05")
    void le_contexte_que_l_on_a_choisi_reste_quand_la_fenetre_se_relit() {
        Evenement enCours = monde.avec(Evenements.unEvenementEnCours(dossier));
        aller(dossier, "services");
        ouvrir("Offre CEP");
        clore(enCours);
        valider();
        assertThat(liste("Contexte primaire").getValue().code()).isEqualTo("CEP");
        choisir("Contexte primaire", "Santé");
        Evenement suivant = monde.avec(Evenements.unEvenementEnCours(dossier));
        valider();
        clore(suivant);
        valider();

        assertThat(liste("Contexte primaire").getValue().code()).isEqualTo("SANTE");
    }

    @Test
    @Tag("DEM-01")
    void repond_a_la_demande_de_meme_theme_qui_attend() {
        Demande demande = monde.avec(Demandes.uneDemande(dossier));
        aller(dossier, "services");
        ouvrir("Offre CEP");
        remplirLEvenement();
        valider();

        assertThat(monde.relire(demande).orElseThrow().etat()).isEqualTo(EtatDemande.TRAITEE);
        assertThat(monde.propositions(dossier).getFirst().demande()).contains(demande.id());
    }

    @Test
    @Tag("DEM-01")
    void une_demande_qui_attend_se_trouve_derriere_beaucoup_de_plus_recentes() {
        Demande demande = monde.avec(Demandes.uneDemandeDu(Dossiers.AUJOURDHUI.minusDays(90), dossier));
        for (int autres = 0; autres < 60; autres++) {
            monde.avec(Demandes.uneDemande(EtatDemande.TRAITEE, dossier));
        }
        aller(dossier, "services");
        ouvrir("Offre CEP");
        remplirLEvenement();
        valider();

        assertThat(monde.relire(demande).orElseThrow().etat()).isEqualTo(EtatDemande.TRAITEE);
    }

    @Test
    @Tag("OFF-05")
    void ce_qui_manque_a_l_evenement_se_dit_a_cote_de_ses_champs_et_rien_ne_se_garde() {
        aller(dossier, "services");
        ouvrir("Offre CEP");
        liste("Sens").clear();
        test(zone("Commentaire de la proposition")).setValue("x".repeat(256));
        valider();

        assertThat(faute(liste("Sens"))).isEqualTo("Ce champ est obligatoire.");
        assertThat(faute(zone("Commentaire de la proposition"))).startsWith("Ce commentaire est trop long");
        assertThat(monde.propositions(dossier)).isEmpty();
        assertThat(monde.evenements(dossier.structure())).isEmpty();
        assertThat(zone("Commentaire de la proposition").getValue()).hasSize(256);
    }

    @Test
    @Tag("OFF-05")
    void rejoint_l_evenement_en_cours_d_aujourd_hui_sans_le_redemander() {
        Evenement enCours = monde.avec(Evenements.unEvenementEnCours(dossier));
        aller(dossier, "services");

        ouvrir("Offre CEP");
        assertThat(page()).contains("La proposition s'ajoute aux actions de l'événement en cours : 15/06/2026");
        assertThat(date("Date de la proposition").getValue()).isEqualTo(AUJOURDHUI);
        valider();

        assertThat(monde.propositions(dossier).getFirst().evenement()).isEqualTo(enCours.id());
    }

    @Test
    @Tag("EVT-06")
    @SuppressWarnings("unchecked")
    void un_evenement_d_un_jour_passe_se_quitte_ou_se_continue() {
        Evenement hier = monde.avec(Evenements.unEvenementEnCoursDu(HIER, dossier));
        aller(dossier, "services");

        ouvrir("Offre CEP");
        assertThat(date("Date").isVisible()).isTrue();
        RadioButtonGroup<Boolean> choix =
                find(RadioButtonGroup.class, fenetre()).single();
        choix.setValue(false);
        assertThat(date("Date de la proposition").isVisible()).isTrue();
        valider();

        assertThat(monde.propositions(dossier).getFirst().evenement()).isEqualTo(hier.id());
        assertThat(monde.relire(hier).orElseThrow().enCours()).isTrue();
    }

    @Test
    @Tag("OFF-05")
    @Tag("EVT-03")
    void rejoint_celui_qu_un_collegue_vient_d_ouvrir_sans_rien_perdre_de_la_saisie() {
        aller(dossier, "services");
        ouvrir("Offre CEP");
        remplirLEvenement();
        test(date("Date")).setValue(HIER);
        test(zone("Commentaire de la proposition")).setValue("Vue ensemble.");
        Evenement enCours = monde.avec(Evenements.unEvenementEnCours(dossier));

        valider();
        assertThat(page())
                .contains(
                        "Un événement s'est ouvert ou clos entre-temps",
                        "s'ajoute aux actions de l'événement en cours");
        assertThat(zone("Commentaire de la proposition").getValue()).isEqualTo("Vue ensemble.");
        assertThat(date("Date de la proposition").getValue()).isEqualTo(HIER);
        valider();

        assertThat(monde.propositions(dossier)).singleElement().satisfies(proposition -> {
            assertThat(proposition.evenement()).isEqualTo(enCours.id());
            assertThat(proposition.date()).isEqualTo(HIER);
        });
    }

    @Test
    @Tag("OFF-05")
    void demande_l_evenement_quand_un_collegue_vient_de_clore_celui_qui_etait_en_cours() {
        Evenement enCours = monde.avec(Evenements.unEvenementEnCours(dossier));
        aller(dossier, "services");
        ouvrir("Offre CEP");
        test(zone("Commentaire de la proposition")).setValue("Vue ensemble.");
        clore(enCours);

        valider();
        assertThat(monde.propositions(dossier)).isEmpty();
        assertThat(zone("Commentaire de la proposition").getValue()).isEqualTo("Vue ensemble.");
        remplirLEvenement();
        valider();

        assertThat(monde.propositions(dossier)).hasSize(1);
        assertThat(find(Dialog.class).exists()).isFalse();
    }

    @Test
    @Tag("OFF-04")
    void ce_qui_ne_va_pas_au_jour_de_la_proposition_se_dit_a_cote_de_celui_de_l_evenement() {
        aller(dossier, "services");
        ouvrir("Offre CEP");
        remplirLEvenement();
        test(date("Date")).setValue(AUJOURDHUI.plusDays(1));
        valider();
        assertThat(faute(date("Date")))
                .isEqualTo("Un événement ne peut pas être dans le futur. "
                        + "Une proposition et ses suites ne peuvent pas être dans le futur.");

        date("Date").clear();
        valider();
        assertThat(faute(date("Date"))).isEqualTo("Ce champ est obligatoire.");
    }

    @Test
    @Tag("CEP-02")
    void le_cep_se_propose_par_la_meme_fenetre_puis_dit_qu_il_est_en_cours() {
        aller(dossier, "services");

        ouvrir("CEP");
        choisir("Motif de la sollicitation", "Trouver ou retrouver un emploi");
        choisirPhase();
        cliquer("Ajouter");

        assertThat(monde.ceps(dossier)).hasSize(1);
        assertThat(page()).contains("Un CEP est déjà en cours pour ce dossier.");
    }

    @Test
    @Tag("PAC-01")
    void le_pacea_ouvre_sa_propre_fenetre() {
        aller(dossier, "services");

        ouvrir("PACEA");

        assertThat(fenetre().getHeaderTitle()).isEqualTo("Créer le PACEA");
    }

    @Test
    @Tag("DRO-02")
    void ce_que_le_droit_ou_le_dossier_empeche_dit_pourquoi() {
        monde.avec(Ceps.unCepEnPhase2Depuis(LocalDate.of(2026, 3, 2), dossier));
        aller(dossier, "services");
        assertThat(page()).contains("Un CEP est déjà en cours pour ce dossier.");

        monde.enTantQue(Acteurs.KARIM);
        aller(dossier, "dispositifs");
        aller("dossiers");
        aller(dossier, "services");
        assertThat(page()).contains("Le droit « Proposer le CEP » n'a pas été attribué");

        monde.enTantQue(Acteurs.claireSans(Droit.GERER_EVENEMENTS));
        aller("dossiers");
        aller(dossier, "services");
        assertThat(page()).contains("Le droit « Événements » n'a pas été attribué");
    }

    @Test
    @Tag("OFF-02")
    void mer_simple_propose_ce_que_l_on_a_propose_en_dernier() {
        aller(dossier, "services");
        ouvrir("Offre CEP");
        remplirLEvenement();
        valider();

        cliquer("MER simple");

        assertThat(proposables()).containsExactly("Proposer : Offre CEP");
        ouvrir("Offre CEP");
        valider();
        assertThat(monde.propositions(dossier))
                .hasSize(2)
                .allMatch(p -> p.offre().id().equals(offre.id()));
    }

    private List<String> proposables() {
        return find(Button.class).withText("Proposer").all().stream()
                .map(bouton -> tape(bouton.getAriaLabel().orElseThrow()))
                .toList();
    }

    private void ouvrir(String nom) {
        Button proposer = boutonNomme("Proposer : " + nom);
        test(proposer).click();
        roundTrip();
    }

    private void valider() {
        test(find(Button.class, fenetre()).withText("Proposer").single()).click();
        roundTrip();
    }

    private void clore(Evenement enCours) {
        Evenement relu = monde.relire(enCours).orElseThrow();
        relu.cloturer();
        monde.avec(relu);
    }

    private Dialog fenetre() {
        return find(Dialog.class).single();
    }

    private void remplirLEvenement() {
        choisir("Contexte primaire", "CEP");
        choisir("Sens", "Jeune vers Structure");
        choisir("Nature", "Entretien individuel");
        choisir("Lieu d'accueil", "Siège");
        choisir("Fonction", "Conseiller en insertion");
    }

    private void choisirPhase() {
        @SuppressWarnings("unchecked")
        RadioButtonGroup<Object> phase = find(RadioButtonGroup.class, fenetre()).single();
        phase.setValue(phase.getListDataView().getItem(0));
    }

    private TextArea zone(String libelle) {
        return find(TextArea.class)
                .withCondition(champ -> libelle.equals(champ.getLabel()))
                .single();
    }
}
