package fr.cepage.ui.dispositif;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.KeyModifier;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import fr.cepage.application.support.Acteurs;
import fr.cepage.domain.dispositif.Ceps;
import fr.cepage.domain.dispositif.DispositifCep;
import fr.cepage.domain.document.Documents;
import fr.cepage.domain.document.TypeDocument;
import fr.cepage.domain.dossier.Dossier;
import fr.cepage.domain.dossier.Dossiers;
import fr.cepage.ui.support.PageTest;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The head of a dossier offers what comes next, from whatever part of it. */
class ActeDuMomentTest extends PageTest {
    private static final LocalDate ENTREE = Dossiers.AUJOURDHUI.minusDays(30);

    private final Dossier dossier = monde.avec(Dossiers.unDossierJustifie());

    @Test
    @Tag("CEP-01")
    void propose_le_cep_a_un_dossier_qui_n_en_a_pas() {
        ouvrirIdentite();
        assertThat(actes()).containsExactly("Proposer le CEP");
        cliquer("Proposer le CEP");
        assertThat(find(Dialog.class).all()).hasSize(1);
    }

    @Test
    @Tag("PHA-01")
    void passe_en_phase_3_un_cep_en_phase_2_et_attend_un_passage_prevu_une_fois_la_synthese_remise() {
        DispositifCep cep = monde.avec(Ceps.unCepEnPhase2Depuis(ENTREE, dossier));
        ouvrirIdentite();
        assertThat(actes()).containsExactly("Passer en phase 3");
        cep.passerEnPhase3(Dossiers.AUJOURDHUI.plusDays(5), Dossiers.AUJOURDHUI);
        monde.avec(cep);
        monde.avec(Documents.uneSyntheseRemise(TypeDocument.SYNTHESE_1, 1, cep, dossier));
        ouvrirIdentite();
        assertThat(actes()).isEmpty();
    }

    @Test
    @Tag("SYN-11")
    void appelle_a_remettre_la_synthese_de_la_phase_quittee_et_mene_a_sa_production() {
        monde.avec(Ceps.unCepEnPhase3Depuis(ENTREE, Dossiers.AUJOURDHUI, dossier));
        ouvrirIdentite();
        assertThat(actes()).containsExactly("Remettre la synthèse, partie I");

        cliquer("Remettre la synthèse, partie I");

        assertThat(find(Dialog.class).single().getHeaderTitle()).isEqualTo("Produire une synthèse");
        assertThat(page()).contains("Documents");
    }

    @Test
    @Tag("SYN-11")
    void mene_a_la_remise_de_la_synthese_qui_est_deja_produite() {
        DispositifCep cep = monde.avec(Ceps.unCepEnPhase3Depuis(ENTREE, Dossiers.AUJOURDHUI, dossier));
        monde.avec(Documents.uneSynthese(TypeDocument.SYNTHESE_COMPLETE, 1, cep, dossier));
        ouvrirIdentite();

        cliquer("Remettre la synthèse, partie I");

        assertThat(find(Dialog.class).single().getHeaderTitle()).startsWith("Noter la remise");
    }

    @Test
    @Tag("CLO-01")
    void clot_un_cep_en_phase_3() {
        monde.avec(Ceps.unCepEntreDirectementEnPhase3(ENTREE, dossier));
        ouvrirIdentite();
        assertThat(actes()).containsExactly("Clôturer le dispositif");
    }

    @Test
    @Tag("DRO-02")
    void explique_a_qui_n_en_a_pas_le_droit() {
        monde.enTantQue(Acteurs.KARIM);
        ouvrirIdentite();
        assertThat(texte(find(ActeDuMoment.class).single())).contains("Proposer le CEP");
        assertThat(page()).containsOnlyOnce("Le droit « Proposer le CEP » n'a pas été attribué à votre profil.");
    }

    @Test
    void laisse_la_place_aux_actes_de_suivi_dispositifs_et_le_raccourci_a_l_un_d_eux() {
        aller(dossier, "dispositifs");
        assertThat(actes()).isEmpty();
        fireShortcut(Key.KEY_A, KeyModifier.ALT, KeyModifier.SHIFT);
        assertThat(find(Dialog.class).single().getHeaderTitle()).isEqualTo("Proposer le CEP");
    }

    private void ouvrirIdentite() {
        aller(dossier, "identite");
    }

    private List<String> actes() {
        return find(Button.class, find(ActeDuMoment.class).single()).all().stream()
                .map(Button::getText)
                .toList();
    }
}
