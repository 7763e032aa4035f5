package fr.cepage.ui.dispositif;

import static fr.cepage.domain.dispositif.Ceps.ANCIEN_MOTIF;
import static fr.cepage.domain.dispositif.Ceps.unCepAvecPhase3Planifiee;
import static fr.cepage.domain.dispositif.Ceps.unCepClos;
import static fr.cepage.domain.dispositif.Ceps.unCepClosPour;
import static fr.cepage.domain.dispositif.Ceps.unCepEnPhase2Depuis;
import static fr.cepage.domain.dispositif.Ceps.unCepEnPhase3Depuis;
import static fr.cepage.domain.dispositif.Ceps.unCepEntreDirectementEnPhase3;
import static fr.cepage.domain.dossier.Dossiers.AUJOURDHUI;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import fr.cepage.application.support.Acteurs;
import fr.cepage.domain.referentiel.CodeValeur;
import java.time.LocalDate;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class DispositifsViewTest extends DispositifsPageTest {

    private static final String SANS_DROIT =
            "Le droit « Proposer le CEP » n'a pas été attribué à votre profil. Voyez avec votre référent i-milo.";

    @Test
    @Tag("CEP-10")
    void montre_le_libelle_l_etat_le_badge_et_les_phases_passees() {
        monde.avec(unCepEnPhase3Depuis(LocalDate.of(2026, 4, 19), LocalDate.of(2026, 4, 20), dossier));

        consulter();

        assertThat(page())
                .contains("CEP ACCOMPAGNEMENT PERSONNALISÉ VERS LA MISE EN ŒUVRE DU PROJET (EN COURS)")
                .contains("CEP 3", "Entrée dans la phase le 20/04/2026")
                .contains("Phase 2 : du 19/04/2026 au 19/04/2026");
    }

    @Test
    @Tag("CEP-10")
    void montre_le_cep_clos_sous_le_plus_recent() {
        monde.avec(unCepClos(ENTREE.minusYears(2), ENTREE.minusYears(1), dossier));
        monde.avec(unCepEnPhase2Depuis(ENTREE, dossier));

        consulter();

        assertThat(find(CarteCep.class).all())
                .extracting(carte -> texte(carte).contains("(CLOS)"))
                .containsExactly(false, true);
    }

    @Test
    @Tag("PHA-03")
    void montre_une_phase_3_prevue_sans_quitter_la_phase_2() {
        monde.avec(unCepAvecPhase3Planifiee(ENTREE, AUJOURDHUI.plusDays(1), dossier));

        consulter();

        assertThat(page()).contains("CEP CONSEIL PERSONNALISÉ", "Phase 3 prévue à partir du 16/06/2026");
    }

    @Test
    @Tag("CLO-07")
    void garde_un_ancien_motif_de_sortie_a_cote_de_sa_correspondance() {
        monde.avec(unCepClosPour(ANCIEN_MOTIF, LocalDate.of(2019, 2, 1), LocalDate.of(2019, 9, 1), dossier));

        consulter();

        assertThat(fin()).isEqualTo("Clos le 01/09/2019 : Déménagement – correspondance : Autre motif");
        assertThat(page()).contains("Correspondance depuis le 13/07/2021");
    }

    @Test
    @Tag("CLO-08")
    void dit_que_la_limite_d_age_est_sans_correspondance() {
        monde.avec(unCepClosPour(
                new CodeValeur("LIMITE_AGE"), LocalDate.of(2019, 2, 1), LocalDate.of(2019, 9, 1), dossier));

        consulter();

        assertThat(fin()).isEqualTo("Clos le 01/09/2019 : Limite d'âge (26 ans) – sans correspondance");
    }

    @Test
    @Tag("CLO-07")
    void un_motif_d_aujourd_hui_n_a_rien_a_cote_de_lui() {
        monde.avec(unCepClos(ENTREE, AUJOURDHUI, dossier));

        consulter();

        assertThat(fin()).isEqualTo("Clos le 15/06/2026 : Reprise d'emploi");
        assertThat(page()).doesNotContainIgnoringCase("correspondance");
    }

    private String fin() {
        return find(Paragraph.class, find(CarteCep.class).single()).all().stream()
                .map(ligne -> tape(ligne.getText()))
                .filter(ligne -> ligne.startsWith("Clos le"))
                .findFirst()
                .orElseThrow();
    }

    @Test
    @Tag("PHA-01")
    void offre_les_actes_de_chaque_situation_dans_l_ordre_d_i_milo() {
        monde.avec(unCepEnPhase2Depuis(ENTREE, dossier));

        consulter();

        assertThat(menu()).containsExactly("Modifier", "Clôturer le dispositif", "Passer en phase 3", "Supprimer");
    }

    @Test
    @Tag("PHA-05")
    void appelle_le_retour_par_son_nom_selon_que_la_phase_3_a_commence() {
        monde.avec(unCepAvecPhase3Planifiee(ENTREE, AUJOURDHUI.plusDays(1), dossier));
        consulter();
        assertThat(menu()).contains("Déplacer le passage en phase 3", "Annuler le passage prévu");

        monde.le(AUJOURDHUI.plusDays(1));
        consulter();
        assertThat(menu()).contains("Corriger la date de phase 3", "Repasser en phase 2");
    }

    @Test
    @Tag("PHA-07")
    void dit_pourquoi_une_entree_directe_n_a_pas_de_phase_2_ou_revenir() {
        monde.avec(unCepEntreDirectementEnPhase3(ENTREE, dossier));
        consulter();

        NativeButton repasser = acte(ActeCep.REPASSER_EN_PHASE_2);
        test(repasser).click();

        assertThat(repasser.getElement().getAttribute("aria-disabled")).isEqualTo("true");
        assertThat(page()).contains("il n'a pas de phase 2 où revenir");
        assertThat(find(Dialog.class).exists()).isFalse();
    }

    @Test
    @Tag("CLO-09")
    void n_offre_a_un_cep_clos_que_d_annuler_sa_cloture() {
        monde.avec(unCepClos(ENTREE, AUJOURDHUI, dossier));

        consulter();

        assertThat(menu()).containsExactly("Annuler la clôture");
    }

    @Test
    @Tag("DRO-02")
    void explique_chaque_acte_a_qui_n_en_a_pas_le_droit() {
        monde.avec(unCepEnPhase2Depuis(ENTREE, dossier));
        monde.enTantQue(Acteurs.KARIM);
        consulter();

        assertThat(menu()).hasSize(4);
        assertThat(find(NativeButton.class, find(CarteCep.class).single()).all())
                .allMatch(acte -> "true".equals(acte.getElement().getAttribute("aria-disabled")));
        assertThat(texte(find(CarteCep.class).single())).contains(SANS_DROIT);
    }

    @Test
    @Tag("DRO-02")
    void laisse_proposer_visible_et_sans_effet_a_qui_n_en_a_pas_le_droit() {
        monde.enTantQue(Acteurs.KARIM);
        consulter();
        Button proposer = bouton("Proposer le CEP");

        cliquer("Proposer le CEP");

        assertThat(proposer.getElement().getAttribute("aria-disabled")).isEqualTo("true");
        assertThat(page()).contains(SANS_DROIT);
        assertThat(find(Dialog.class).exists()).isFalse();
    }
}
