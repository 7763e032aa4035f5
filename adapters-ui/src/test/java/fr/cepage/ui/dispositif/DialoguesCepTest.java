package fr.cepage.ui.dispositif;

import static fr.cepage.domain.dispositif.Ceps.unCepAvecPhase3Planifiee;
import static fr.cepage.domain.dispositif.Ceps.unCepClos;
import static fr.cepage.domain.dispositif.Ceps.unCepEnPhase2Depuis;
import static fr.cepage.domain.dispositif.Ceps.unCepEnPhase3Depuis;
import static fr.cepage.domain.dossier.Dossiers.AUJOURDHUI;
import static fr.cepage.domain.dossier.Dossiers.unDossierJustifie;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.BrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.textfield.TextField;
import fr.cepage.application.commun.PersonneVue;
import fr.cepage.domain.dispositif.DispositifCep;
import fr.cepage.domain.dispositif.EtatCep;
import fr.cepage.domain.dispositif.ParcoursCep.EnPhase2;
import fr.cepage.domain.dossier.Dossier;
import fr.cepage.domain.journal.ActionJournal;
import fr.cepage.domain.journal.EntreeJournal;
import fr.cepage.ui.commun.ChampDate;
import fr.cepage.ui.commun.ChampListe;
import java.time.LocalDate;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class DialoguesCepTest extends BrowserlessTest {

    private static final LocalDate ENTREE = LocalDate.of(2026, 4, 20);

    private final MondeCep monde = new MondeCep();
    private final Dossier dossier = monde.avec(unDossierJustifie());
    private final AtomicInteger accomplis = new AtomicInteger();

    @Test
    @Tag("PHA-03")
    void montre_la_phase_3_prevue_avant_de_l_enregistrer() {
        DispositifCep cep = monde.avec(unCepEnPhase2Depuis(ENTREE, dossier));
        ouvrir(ActeCep.PASSER_EN_PHASE_3, cep);

        date("dispositif.champ.dateDebut", AUJOURDHUI.plusDays(10));

        assertThat(apercu())
                .isEqualTo("Phase 2 du 20/04/2026 au 24/06/2026, phase 3 prévue à partir du 25/06/2026");
        assertThat(monde.relu(cep).parcours()).isEqualTo(new EnPhase2(ENTREE));
    }

    @Test
    @Tag("PHA-02")
    void refuse_la_phase_3_le_jour_de_l_entree_a_cote_de_sa_date() {
        DispositifCep cep = monde.avec(unCepEnPhase2Depuis(ENTREE, dossier));
        ouvrir(ActeCep.PASSER_EN_PHASE_3, cep);

        date("dispositif.champ.dateDebut", ENTREE);
        valider("Valider");

        assertThat($(ChampDate.class).single().getErrorMessage()).contains("au plus tôt le 21/04/2026");
        assertThat($(Dialog.class).exists()).isTrue();
        assertThat(accomplis).hasValue(0);
    }

    @Test
    @Tag("PHA-01")
    void passe_en_phase_3_et_le_dit() {
        DispositifCep cep = monde.avec(unCepEnPhase2Depuis(ENTREE, dossier));
        ouvrir(ActeCep.PASSER_EN_PHASE_3, cep);

        date("dispositif.champ.dateDebut", AUJOURDHUI);
        valider("Valider");

        assertThat(monde.relu(cep).parcours().debutPhase3()).contains(AUJOURDHUI);
        assertThat(avis()).contains("phase 3 depuis le 15/06/2026");
        assertThat(accomplis).hasValue(1);
    }

    @Test
    @Tag("PHA-08")
    void corrige_une_phase_3_commencee_en_partant_de_sa_date() {
        DispositifCep cep = monde.avec(unCepEnPhase3Depuis(ENTREE, AUJOURDHUI.minusDays(5), dossier));
        ouvrir(ActeCep.CORRIGER_PHASE_3, cep);

        assertThat($(ChampDate.class).single().getValue()).isEqualTo(AUJOURDHUI.minusDays(5));
        date("dispositif.champ.dateDebut", AUJOURDHUI.minusDays(1));
        valider("Valider");

        assertThat(monde.relu(cep).parcours().debutPhase3()).contains(AUJOURDHUI.minusDays(1));
    }

    @Test
    @Tag("PHA-05")
    void dit_quel_passage_est_annule_et_qu_il_reste_au_journal() {
        DispositifCep cep = monde.avec(unCepAvecPhase3Planifiee(ENTREE, AUJOURDHUI.plusDays(3), dossier));
        ouvrir(ActeCep.ANNULER_PASSAGE, cep);

        assertThat(texteDe($(RepasserEnPhase2Form.class).single()))
                .contains("prévu le 18/06/2026", "depuis le 20/04/2026", "journal");
        valider("Annuler le passage");

        assertThat(monde.relu(cep).parcours()).isEqualTo(new EnPhase2(ENTREE));
        assertThat(monde.journal.entrees()).extracting(EntreeJournal::action).containsExactly(ActionJournal.CEP_PASSAGE_ANNULE);
    }

    @Test
    @Tag("CLO-01")
    void nomme_le_motif_qui_manque_a_cote_de_sa_liste() {
        ouvrir(ActeCep.CLOTURER, monde.avec(unCepEnPhase2Depuis(ENTREE, dossier)));

        valider("Clôturer");

        assertThat($(ChampListe.class).single().getErrorMessage()).isEqualTo("Ce champ est obligatoire.");
    }

    @Test
    @Tag("CLO-06")
    void ne_propose_que_les_motifs_selectionnables_aujourd_hui() {
        ouvrir(ActeCep.CLOTURER, monde.avec(unCepEnPhase2Depuis(ENTREE, dossier)));

        assertThat($(ChampListe.class).single().getGenericDataView().getItems())
                .extracting("code")
                .containsExactly("REPRISE_EMPLOI", "AUTRE_MOTIF");
    }

    @Test
    @Tag("CLO-05")
    void annonce_qu_une_phase_3_prevue_disparait_avec_la_cloture() {
        ouvrir(ActeCep.CLOTURER, monde.avec(unCepAvecPhase3Planifiee(ENTREE, AUJOURDHUI.plusDays(3), dossier)));

        assertThat(texteDe($(CloturerDispositifForm.class).single())).contains("prévue le 18/06/2026");
        assertThat(apercu()).isEqualTo("Phase 2 du 20/04/2026 au 15/06/2026");
    }

    @Test
    void un_double_clic_ne_cloture_qu_une_fois() {
        DispositifCep cep = monde.avec(unCepEnPhase2Depuis(ENTREE, dossier));
        ouvrir(ActeCep.CLOTURER, cep);
        $(ChampListe.class).single().choisirCode("REPRISE_EMPLOI");
        Button bouton = $(Button.class).withText("Clôturer").single();

        bouton.click();
        bouton.click();

        assertThat(monde.relu(cep).etat()).isEqualTo(EtatCep.CLOS);
        assertThat(accomplis).hasValue(1);
    }

    @Test
    @Tag("CLO-09")
    void exige_la_raison_d_une_cloture_annulee() {
        DispositifCep cep = monde.avec(unCepClos(ENTREE, AUJOURDHUI, dossier));
        ouvrir(ActeCep.ANNULER_CLOTURE, cep);

        valider("Annuler la clôture");
        assertThat($(TextField.class).single().isInvalid()).isTrue();
        $(TextField.class).single().setValue("Erreur de saisie");
        valider("Annuler la clôture");

        assertThat(monde.relu(cep).enCours()).isTrue();
    }

    @Test
    @Tag("SUP-01")
    void nomme_ce_qui_est_supprime_avant_de_le_faire() {
        DispositifCep cep = monde.avec(unCepEnPhase2Depuis(ENTREE, dossier));
        ouvrir(ActeCep.SUPPRIMER, cep);

        assertThat(texteDe($(SupprimerDispositifForm.class).single()))
                .contains("CEP CONSEIL PERSONNALISÉ", "20/04/2026");
        valider("Supprimer");

        assertThat(monde.ceps.findByDossier(dossier.id(), dossier.structure())).isEmpty();
    }

    @Test
    @Tag("MOD-01")
    void modifie_les_champs_et_accepte_un_referent_libre() {
        DispositifCep cep = monde.avec(unCepEnPhase2Depuis(ENTREE, dossier));
        ouvrir(ActeCep.MODIFIER, cep);

        $(ChampReferent.class).single().setValue(new PersonneVue(null, "Zoé Petit"));
        valider("Enregistrer");

        assertThat(monde.vue(cep).renseignements().referent()).isEqualTo(new PersonneVue(null, "Zoé Petit"));
    }

    @Test
    @Tag("MOD-02")
    void montre_les_deux_dates_sans_champ_pour_les_changer() {
        ouvrir(ActeCep.MODIFIER, monde.avec(unCepEnPhase2Depuis(ENTREE, dossier)));

        assertThat(texteDe($(ModifierDispositifForm.class).single())).contains("20/04/2026");
        assertThat($(ChampDate.class).exists()).isFalse();
    }

    @Test
    void une_version_perimee_garde_la_saisie_et_propose_de_recharger() {
        DispositifCep cep = monde.avec(unCepEnPhase2Depuis(ENTREE, dossier));
        ouvrir(ActeCep.MODIFIER, cep);
        TextField prescripteur = $(TextField.class).single();
        prescripteur.setValue("Mme Blanc");
        monde.ceps.save(monde.relu(cep));

        valider("Enregistrer");
        assertThat(accomplis).hasValue(0);
        valider("Recharger");
        assertThat(prescripteur.getValue()).isEqualTo("Mme Blanc");
        valider("Enregistrer");

        assertThat(monde.vue(cep).renseignements().prescripteur()).isEqualTo("Mme Blanc");
    }

    @Test
    void demande_avant_de_perdre_ce_qui_est_saisi() {
        ouvrir(ActeCep.MODIFIER, monde.avec(unCepEnPhase2Depuis(ENTREE, dossier)));
        $(TextField.class).single().setValue("Mme Blanc");

        valider("Annuler");

        assertThat($(ConfirmDialog.class).exists()).isTrue();
        assertThat($(TextField.class).single().getValue()).isEqualTo("Mme Blanc");
    }

    private void ouvrir(ActeCep acte, DispositifCep cep) {
        new DialoguesCep(monde.cas(), AUJOURDHUI).pour(acte, monde.vue(cep)).ouvrir(accomplis::incrementAndGet);
    }

    private void date(String cle, LocalDate jour) {
        $(ChampDate.class).single().setValue(jour);
    }

    private void valider(String bouton) {
        test($(Button.class).withText(bouton).single()).click();
    }

    private String apercu() {
        return $(Frise.class).single().getElement().getAttribute("aria-label");
    }

    private String avis() {
        return test($(Notification.class).single()).getText();
    }

    private static String texteDe(com.vaadin.flow.component.Component composant) {
        return composant.getElement().getTextRecursively();
    }
}
