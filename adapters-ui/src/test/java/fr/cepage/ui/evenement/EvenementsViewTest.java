package fr.cepage.ui.evenement;

import static fr.cepage.domain.dossier.Dossiers.AUJOURDHUI;
import static fr.cepage.domain.dossier.Dossiers.unDossierJustifie;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.popover.Popover;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextField;
import fr.cepage.application.commun.VersionAttendue;
import fr.cepage.application.evenement.CloturerEvenement;
import fr.cepage.application.support.Acteurs;
import fr.cepage.domain.dossier.Dossier;
import fr.cepage.domain.droits.Droit;
import fr.cepage.domain.evenement.EtatEvenement;
import fr.cepage.domain.evenement.Evenement;
import fr.cepage.domain.evenement.Evenements;
import fr.cepage.ui.support.PageTest;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EvenementsViewTest extends PageTest {

    private static final LocalDate HIER = AUJOURDHUI.minusDays(1);

    private Dossier dossier;

    @BeforeEach
    void prendreUnDossier() {
        dossier = monde.avec(unDossierJustifie());
    }

    @Test
    @Tag("EVT-01")
    @Tag("EVT-05")
    void montre_chaque_evenement_avec_sa_date_son_etat_et_ses_contextes() {
        monde.avec(Evenements.unEvenement(
                dossier, Evenements.uneFiche(AUJOURDHUI, "EMPLOI", "CEP"), EtatEvenement.EN_COURS));
        monde.avec(Evenements.unEvenementClosDu(HIER, dossier));

        aller(dossier, "evenements");

        assertThat(cartes()).hasSize(2);
        assertThat(cartes().getFirst())
                .contains("15/06/2026 – Entretien individuel", "(EN COURS)", "Emploi", "CEP")
                .contains("Jeune vers Structure · Siège · Claire Dubois, Conseiller en insertion")
                .contains("Vient se renseigner.", "Sans rendez-vous");
        assertThat(cartes().getLast()).contains("14/06/2026").doesNotContain("(EN COURS)");
    }

    @Test
    @Tag("EVT-01")
    @Tag("EVT-05")
    void corrige_un_evenement_clos_qui_le_reste() {
        Evenement clos = monde.avec(Evenements.unEvenementClosDu(HIER, dossier));
        aller(dossier, "evenements");

        choisirActe("Modifier");
        roundTrip();
        choisir("Contexte secondaire", "CEP");
        cliquer("Enregistrer");

        assertThat(cartes()).singleElement().asString().contains("CEP").doesNotContain("(EN COURS)");
        assertThat(page()).contains("L'événement est modifié.");
        assertThat(monde.relire(clos).orElseThrow().etat()).isEqualTo(EtatEvenement.CLOS);
    }

    @Test
    @Tag("DRO-06")
    void explique_a_qui_n_en_a_pas_le_droit_pourquoi_rien_ne_se_modifie() {
        monde.avec(Evenements.unEvenementClosDu(HIER, dossier));
        monde.enTantQue(Acteurs.claireSans(Droit.GERER_EVENEMENTS));

        aller(dossier, "evenements");

        ouvrirLesMenus();
        assertThat(find(NativeButton.class, find(CarteEvenement.class).single()).all())
                .hasSize(2)
                .allMatch(acte -> "true".equals(acte.getElement().getAttribute("aria-disabled")));
        assertThat(texte(find(EvenementsView.class).single()))
                .contains("Le droit « Événements » n'a pas été attribué à votre profil.");
    }

    @Test
    @Tag("EVT-04")
    void ne_montre_que_ceux_en_cours_et_garde_la_recherche_dans_l_adresse() {
        monde.avec(Evenements.unEvenementEnCours(dossier));
        monde.avec(Evenements.unEvenementClosDu(HIER, dossier));
        aller(dossier, "evenements");

        test(lesquels()).selectItem("Événements en cours uniquement");
        assertThat(cartes()).hasSize(1);

        aller(dossier, "evenements?enCours=oui");
        assertThat(lesquels().getValue()).isTrue();
        assertThat(cartes()).hasSize(1);
    }

    @Test
    @Tag("EVT-04")
    void cherche_entre_deux_dates_par_nature_sens_et_action() {
        monde.avec(Evenements.unEvenementEnCours(dossier));
        monde.avec(Evenements.unEvenementClosDu(HIER, dossier));
        aller(dossier, "evenements");

        test(date("Date entre le")).setValue(AUJOURDHUI);
        assertThat(cartes()).singleElement().asString().contains("15/06/2026");
        test(date("Et le")).setValue(HIER);
        assertThat(page()).contains("Aucun événement.");
        aller(dossier, "evenements?nature=ENTRETIEN_INDIVIDUEL&sens=JEUNE_VERS_STRUCTURE");
        assertThat(cartes()).hasSize(2);
        aller(dossier, "evenements?action=CEP_PROPOSE");
        assertThat(liste("Actions").getValue().libelle()).isEqualTo("Ajout de dispositif");
        assertThat(cartes()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"du=hier", "du=%2B999999999-01-01", "nature=%3Cb%3E", "action=DOSSIER_CREE", "sens="})
    void n_est_pas_genee_par_une_adresse_qui_n_a_pas_de_sens(String critere) {
        monde.avec(Evenements.unEvenementClosDu(HIER, dossier));

        aller(dossier, "evenements?" + critere);

        assertThat(cartes()).hasSize(1);
    }

    @Test
    void lit_la_suite_a_la_demande() {
        for (int i = 0; i < 25; i++) {
            monde.avec(Evenements.unEvenementClosDu(AUJOURDHUI.minusDays(i), dossier));
        }
        aller(dossier, "evenements");
        assertThat(cartes()).hasSize(20);

        cliquer("Afficher la suite");

        assertThat(cartes()).hasSize(25);
        assertThat(find(Button.class).withText("Afficher la suite").exists()).isFalse();
    }

    @Test
    @Tag("ANN-01")
    void rouvre_un_evenement_du_jour_mais_pas_celui_d_hier() {
        monde.avec(Evenements.unEvenementClosDu(HIER, dossier));
        aller(dossier, "evenements");
        assertThat(find(NativeButton.class).withText("Rouvrir").exists()).isFalse();
        monde.avec(Evenements.unEvenementClosDu(AUJOURDHUI, dossier));
        aller(dossier, "evenements");

        choisirActe("Rouvrir");

        assertThat(page()).contains("L'événement est rouvert.");
        assertThat(cartes().getFirst()).contains("(EN COURS)");
    }

    @Test
    @Tag("ANN-01")
    void dit_pourquoi_un_evenement_ne_se_rouvre_pas_a_cote_d_un_autre() {
        monde.avec(Evenements.unEvenementClosDu(AUJOURDHUI, dossier));
        monde.avec(Evenements.unEvenementEnCours(dossier));
        aller(dossier, "evenements");

        choisirActe("Rouvrir");

        assertThat(page()).contains("Un événement est déjà en cours aujourd'hui");
    }

    @Test
    @Tag("ANN-02")
    @Tag("ANN-06")
    void annule_un_evenement_saisi_par_erreur_avec_une_raison_qui_se_lit_en_synthese() {
        Evenement evenement = monde.avec(Evenements.unEvenementEnCours(dossier));
        aller(dossier, "evenements");
        choisirActe("Annuler (saisie par erreur)");
        assertThat(page()).contains("L'événement « Entretien individuel » du 15/06/2026 a été saisi par erreur");

        cliquer("Annuler l'événement");
        assertThat(faute(find(TextField.class).withCaption("Raison").single())).isEqualTo("Ce champ est obligatoire.");
        test(find(TextField.class).withCaption("Raison").single()).setValue("Mauvais dossier");
        cliquer("Annuler l'événement");

        assertThat(page()).contains("Événement annulé.", "Aucun événement.", "Aucun événement en cours.");
        assertThat(monde.relire(evenement).orElseThrow().etat()).isEqualTo(EtatEvenement.ANNULE);
        aller(dossier, "synthese");
        assertThat(cartes())
                .singleElement()
                .asString()
                .contains("Annulation (saisie par erreur) le 15/06/2026", "par Claire Dubois : Mauvais dossier");
        assertThat(find(CarteEvenement.class).single().hasClassName("carte-evenement-annulee"))
                .isTrue();
    }

    @Test
    @Tag("ANN-02")
    void une_annulation_venue_apres_un_changement_garde_la_raison_et_le_dit() {
        Evenement evenement = monde.avec(Evenements.unEvenementEnCours(dossier));
        aller(dossier, "evenements");
        choisirActe("Annuler (saisie par erreur)");
        test(find(TextField.class).withCaption("Raison").single()).setValue("Mauvais dossier");
        monde.executer(CloturerEvenement.class, u -> u.execute(evenement.id(), new VersionAttendue.Quelconque()));

        cliquer("Annuler l'événement");

        assertThat(find(Dialog.class).exists()).isTrue();
        assertThat(find(TextField.class).withCaption("Raison").single().getValue())
                .isEqualTo("Mauvais dossier");
        assertThat(monde.relire(evenement).orElseThrow().etat()).isEqualTo(EtatEvenement.CLOS);
    }

    @SuppressWarnings("unchecked")
    private RadioButtonGroup<Boolean> lesquels() {
        return find(RadioButtonGroup.class).single();
    }

    private List<String> cartes() {
        return find(CarteEvenement.class).all().stream().map(PageTest::texte).toList();
    }

    private void choisirActe(String libelle) {
        ouvrirLesMenus();
        test(find(NativeButton.class).withText(libelle).single()).click();
        roundTrip();
    }

    private void ouvrirLesMenus() {
        find(Popover.class).all().forEach(Popover::open);
        roundTrip();
    }
}
