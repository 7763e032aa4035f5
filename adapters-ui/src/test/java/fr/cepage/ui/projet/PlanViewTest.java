package fr.cepage.ui.projet;

import static fr.cepage.domain.dossier.Dossiers.AUJOURDHUI;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import fr.cepage.domain.projet.Projets;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class PlanViewTest extends PageProjetTest {

    @Test
    @Tag("SYN-05")
    void une_etape_est_ligne_et_barre_et_la_meme_chose_en_tableau() {
        ouvrir();
        cliquer("Ajouter une étape");
        test(champ("Étape")).setValue("Financer la formation");
        choisir("État", "En cours");
        test(date("Début")).setValue(AUJOURDHUI);
        test(date("Échéance")).setValue(AUJOURDHUI.plusMonths(6));
        cliquer("Enregistrer");

        assertThat(lignes()).containsExactly("1. Financer la formation");
        assertThat(barres()).contains("En cours, du 15/06/2026 au 15/12/2026");
        assertThat(page()).contains("1 étape", "15/12/2026");
        assertThat(plan().contenu().etapes())
                .singleElement()
                .satisfies(etape -> assertThat(etape.objectif()).isEqualTo("Financer la formation"));
    }

    @Test
    @Tag("SYN-05")
    void une_etape_monte_descend_et_le_dit() {
        monde.avec(Projets.unPlan(cep, Projets.unPlanComplet()));
        ouvrir();
        assertThat(lignes()).startsWith("1. Vérifier le choix du métier", "2. Financer la formation");

        ligne("2. Financer la formation");
        test(bouton("Monter")).click();
        roundTrip();
        cliquer("Enregistrer");

        assertThat(page()).contains("place 1 sur 2");
        assertThat(plan().contenu().etapes())
                .extracting(etape -> etape.id())
                .containsExactly(Projets.FINANCER, Projets.CHOISIR);
    }

    @Test
    @Tag("SYN-07")
    void un_refus_met_son_etape_a_reajuster_et_une_autre_piste_y_met_fin() {
        monde.avec(Projets.unPlan(cep, Projets.unPlanComplet()));
        ouvrir();
        assertThat(page()).contains("À réajuster", "France Travail a refusé 1 500,00 €.");

        cliquer("Saisir une autre piste");
        taper("Autre piste en cas de refus", "Demander à la mission locale");
        assertThat(page()).doesNotContain("À réajuster");
        cliquer("Enregistrer");

        assertThat(plan().aReajuster()).isEmpty();
    }

    @Test
    @Tag("SYN-07")
    void un_refus_tape_se_voit_aussitot_et_se_voit_encore_une_fois_enregistre() {
        ouvrir();
        cliquer("Ajouter une étape");
        test(champ("Étape")).setValue("Se former");
        cliquer("Ajouter un financement");
        choisir("Financeur", "France Travail");
        choisir("Étape financée", "Se former");
        choisir("État", "Refusé");
        assertThat(page()).contains("À réajuster");

        cliquer("Enregistrer");

        assertThat(page()).contains("Projet et plan enregistrés.", "À réajuster");
        assertThat(plan().aReajuster()).hasSize(1);
    }

    @Test
    @Tag("SYN-07")
    void modifier_l_etape_y_met_fin_aussi() {
        monde.avec(Projets.unPlan(cep, Projets.unPlanComplet()));
        ouvrir();

        cliquer("Modifier l'étape");
        test(champ("Étape")).setValue("Financer autrement");

        assertThat(page()).doesNotContain("À réajuster");
    }

    @Test
    @Tag("SYN-06")
    void le_reste_a_charge_suit_ce_qui_est_tape() {
        ouvrir();
        cliquer("Ajouter une dépense");
        test(champ("Dépense")).setValue("Formation");
        test(champ("Montant")).setValue("1 250,5");
        assertThat(page()).contains("Reste à charge1 250,50 €");

        cliquer("Ajouter un financement");
        choisir("Financeur", "France Travail");
        choisir("État", "Accordé");
        test(champ("Montant accordé")).setValue("1 300");
        assertThat(page()).contains("Reste à charge0,00 €", "49,50 € accordés de plus que nécessaire");
        cliquer("Enregistrer");

        assertThat(plan().contenu().depenses().getFirst().montant()).isEqualTo(Projets.euros("1250.50"));
        assertThat(plan().contenu().budget().accordeEnTrop()).isEqualTo(Projets.euros("49.50"));
    }

    @Test
    @Tag("SYN-06")
    void un_montant_qui_ne_se_lit_pas_est_en_faute_et_reste() {
        ouvrir();
        cliquer("Ajouter une dépense");
        test(champ("Dépense")).setValue("Formation");
        test(champ("Montant")).setValue("mille");
        cliquer("Enregistrer");

        assertThat(faute(champ("Montant"))).startsWith("Un montant va de");
        assertThat(champ("Montant").getValue()).isEqualTo("mille");
    }

    @Test
    @Tag("SYN-06")
    void un_financement_nomme_une_etape_que_personne_n_a_encore_enregistree() {
        ouvrir();
        cliquer("Ajouter une étape");
        test(champ("Étape")).setValue("Se former");
        cliquer("Ajouter un financement");
        choisir("Financeur", "France Travail");
        choisir("Étape financée", "Se former");
        cliquer("Enregistrer");

        assertThat(plan().contenu().financements().getFirst().etape())
                .isEqualTo(plan().contenu().etapes().getFirst().id());
    }

    @Test
    @Tag("SYN-17")
    void formations_dispositifs_prestations_et_suivis_sont_relus_comme_ils_furent() {
        monde.avec(Projets.unPlan(cep, Projets.unPlanComplet()));
        ouvrir();
        assertThat(page()).contains("Formations (1)", "Prestations (1)");

        ligne("Diplôme d'État d'aide-soignant – IFAS de Marseille – du 04/01/2027 au 10/12/2027");
        test(champ("Heures")).setValue("1 600".replace(" ", ""));
        cliquer("Enregistrer");

        assertThat(plan().contenu().formations().getFirst().heures()).isEqualTo(1600);
        assertThat(plan().contenu().prestations())
                .isEqualTo(Projets.unPlanComplet().prestations());
        assertThat(plan().contenu().suivis()).isEqualTo(Projets.unPlanComplet().suivis());
    }

    private List<String> barres() {
        return find(Div.class).withClassName("barre").all().stream()
                .map(barre -> tape(barre.getElement().getAttribute("aria-label")))
                .toList();
    }

    /** Two lists are called « État » at most: the one that was opened last counts. */
    @Override
    protected void choisir(String liste, String libelle) {
        @SuppressWarnings("unchecked")
        ComboBox<Object> champ = find(ComboBox.class)
                .withCondition(possible -> possible.getLabel() != null && liste.equals(tape(possible.getLabel())))
                .all()
                .getLast();
        test(champ).selectItem(libelle);
    }
}
