package fr.cepage.ui.evenement;

import static fr.cepage.domain.dossier.Dossiers.AUJOURDHUI;
import static fr.cepage.domain.dossier.Dossiers.unDossierJustifie;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
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

        test(modifier()).click();
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

        assertThat(modifier().isEnabled()).isFalse();
        assertThat(texte(find(EvenementsView.class).single()))
                .contains("Le droit « Événements » n'a pas été attribué à votre profil.");
    }

    private Button modifier() {
        return find(Button.class, find(CarteEvenement.class).single())
                .withText("Modifier")
                .single();
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

    @SuppressWarnings("unchecked")
    private RadioButtonGroup<Boolean> lesquels() {
        return find(RadioButtonGroup.class).single();
    }

    private List<String> cartes() {
        return find(CarteEvenement.class).all().stream().map(PageTest::texte).toList();
    }
}
