package fr.cepage.ui.dispositif;

import static fr.cepage.domain.dispositif.Ceps.unCepAvecPhase3Planifiee;
import static fr.cepage.domain.dispositif.Ceps.unCepEnPhase2Depuis;
import static fr.cepage.domain.dispositif.Ceps.unCepEnPhase3Depuis;
import static fr.cepage.domain.dossier.Dossiers.AUJOURDHUI;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import fr.cepage.domain.dispositif.DispositifCep;
import fr.cepage.domain.dispositif.ParcoursCep.EnPhase2;
import fr.cepage.domain.document.Documents;
import fr.cepage.domain.document.TypeDocument;
import fr.cepage.domain.journal.ActionJournal;
import fr.cepage.domain.journal.EntreeJournal;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class ChangerDePhaseTest extends DispositifsPageTest {

    private static final String DEBUT = "Date de début de la phase 3";

    @Test
    @Tag("PHA-03")
    void montre_la_phase_3_prevue_avant_de_l_enregistrer() {
        DispositifCep cep = choisir(ActeCep.PASSER_EN_PHASE_3, unCepEnPhase2Depuis(ENTREE, dossier));

        date(DEBUT).setValue(AUJOURDHUI.plusDays(10));

        assertThat(apercu()).isEqualTo("Phase 2 du 20/04/2026 au 24/06/2026, phase 3 prévue à partir du 25/06/2026");
        assertThat(relu(cep).parcours()).isEqualTo(new EnPhase2(ENTREE));
    }

    @Test
    @Tag("PHA-02")
    void refuse_la_phase_3_le_jour_de_l_entree_a_cote_de_sa_date() {
        choisir(ActeCep.PASSER_EN_PHASE_3, unCepEnPhase2Depuis(ENTREE, dossier));

        date(DEBUT).setValue(ENTREE);
        cliquer("Valider");

        assertThat(faute(date(DEBUT))).contains("au plus tôt le 21/04/2026");
    }

    @Test
    @Tag("PHA-01")
    void passe_en_phase_3_le_dit_et_montre_la_nouvelle_carte() {
        DispositifCep cep = choisir(ActeCep.PASSER_EN_PHASE_3, unCepEnPhase2Depuis(ENTREE, dossier));

        date(DEBUT).setValue(AUJOURDHUI);
        cliquer("Valider");

        assertThat(relu(cep).parcours().debutPhase3()).contains(AUJOURDHUI);
        assertThat(page()).contains("Passage en phase 3 enregistré", "CEP ACCOMPAGNEMENT PERSONNALISÉ");
        assertThat(find(Dialog.class).exists()).isFalse();
    }

    @Test
    @Tag("SYN-11")
    void avertit_de_la_synthese_qui_reste_a_remettre_et_y_mene_sans_fermer_la_fenetre() {
        choisir(ActeCep.PASSER_EN_PHASE_3, unCepEnPhase2Depuis(ENTREE, dossier));

        assertThat(page()).contains("Le document de synthèse, partie I, n'a pas été remis au jeune.");
        Anchor lien = find(Anchor.class)
                .withText("Remettre la synthèse, partie I (nouvel onglet)")
                .single();
        assertThat(lien.getHref()).contains("/documents?cep=").endsWith("remettre=PHASE_2");
        assertThat(lien.getTarget()).contains("_blank");
    }

    @Test
    @Tag("SYN-11")
    void une_fois_la_synthese_remise_n_avertit_de_rien() {
        DispositifCep cep = monde.avec(unCepEnPhase2Depuis(ENTREE, dossier));
        monde.avec(Documents.uneSyntheseRemise(TypeDocument.SYNTHESE_1, 1, cep, dossier));

        choisir(ActeCep.PASSER_EN_PHASE_3, cep);

        assertThat(page()).doesNotContain("n'a pas été remis");
    }

    @Test
    @Tag("PHA-08")
    void corrige_une_phase_3_commencee_en_partant_de_sa_date() {
        DispositifCep cep =
                choisir(ActeCep.CORRIGER_PHASE_3, unCepEnPhase3Depuis(ENTREE, AUJOURDHUI.minusDays(5), dossier));

        assertThat(date(DEBUT).getValue()).isEqualTo(AUJOURDHUI.minusDays(5));
        date(DEBUT).setValue(AUJOURDHUI.minusDays(1));
        cliquer("Valider");

        assertThat(relu(cep).parcours().debutPhase3()).contains(AUJOURDHUI.minusDays(1));
    }

    @Test
    @Tag("PHA-08")
    void n_apercoit_pas_une_correction_dans_le_futur() {
        choisir(ActeCep.CORRIGER_PHASE_3, unCepEnPhase3Depuis(ENTREE, AUJOURDHUI.minusDays(5), dossier));

        date(DEBUT).setValue(AUJOURDHUI.plusDays(1));

        assertThat(texte(find(ApercuFrise.class).single())).contains("Ce CEP est déjà en phase 3.");
    }

    @Test
    @Tag("PHA-05")
    void dit_quel_passage_est_annule_et_qu_il_reste_au_journal() {
        DispositifCep cep =
                choisir(ActeCep.ANNULER_PASSAGE, unCepAvecPhase3Planifiee(ENTREE, AUJOURDHUI.plusDays(3), dossier));

        assertThat(page()).contains("prévu le 18/06/2026", "ouverte depuis le 20/04/2026", "journal");
        cliquer("Annuler le passage");

        assertThat(relu(cep).parcours()).isEqualTo(new EnPhase2(ENTREE));
        assertThat(monde.journal()).extracting(EntreeJournal::action).containsExactly(ActionJournal.CEP_PASSAGE_ANNULE);
    }

    @Test
    @Tag("PHA-05")
    void ne_repasse_pas_en_phase_2_sans_confirmation() {
        DispositifCep cep = choisir(ActeCep.REPASSER_EN_PHASE_2, unCepEnPhase3Depuis(ENTREE, AUJOURDHUI, dossier));

        cliquer("Ne rien changer");

        assertThat(relu(cep).parcours().debutPhase3()).contains(AUJOURDHUI);
    }
}
