package fr.cepage.ui.dispositif;

import static fr.cepage.domain.dispositif.Ceps.unCepAvecPhase3Planifiee;
import static fr.cepage.domain.dispositif.Ceps.unCepClos;
import static fr.cepage.domain.dispositif.Ceps.unCepEnPhase2Depuis;
import static fr.cepage.domain.dispositif.Ceps.unCepEnPhase3Depuis;
import static fr.cepage.domain.dossier.Dossiers.AUJOURDHUI;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import fr.cepage.domain.dispositif.DispositifCep;
import fr.cepage.domain.evenement.Evenements;
import fr.cepage.domain.journal.ActionJournal;
import fr.cepage.domain.journal.EntreeJournal;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class CloturerEtSupprimerTest extends DispositifsPageTest {

    private static final String FIN = "Date de fin réelle";
    private static final String MOTIF = "Motif de sortie";
    private static final String OPERATEUR = "Autre opérateur";

    @Test
    @Tag("CLO-01")
    void nomme_le_motif_qui_manque_a_cote_de_sa_liste() {
        choisir(ActeCep.CLOTURER, unCepEnPhase2Depuis(ENTREE, dossier));

        cliquer("Clôturer");

        assertThat(faute(liste(MOTIF))).isEqualTo("Ce champ est obligatoire.");
    }

    @Test
    @Tag("CLO-02")
    void refuse_une_fin_de_demain_a_cote_de_sa_date() {
        choisir(ActeCep.CLOTURER, unCepEnPhase2Depuis(ENTREE, dossier));

        date(FIN).setValue(AUJOURDHUI.plusDays(1));
        cliquer("Clôturer");

        assertThat(faute(date(FIN))).contains("ne peut pas être dans le futur");
    }

    @Test
    @Tag("CLO-06")
    void ne_propose_que_les_motifs_selectionnables_aujourd_hui() {
        choisir(ActeCep.CLOTURER, unCepEnPhase2Depuis(ENTREE, dossier));

        assertThat(liste(MOTIF).getGenericDataView().getItems())
                .extracting("code")
                .containsExactly("REPRISE_EMPLOI", "AUTRE_MOTIF", "SANS_NOUVELLE_6_MOIS", "DOUBLE_ACCOMPAGNEMENT");
    }

    @Test
    @Tag("CLO-05")
    void annonce_qu_une_phase_3_prevue_disparait_avec_la_cloture() {
        choisir(ActeCep.CLOTURER, unCepAvecPhase3Planifiee(ENTREE, AUJOURDHUI.plusDays(3), dossier));

        assertThat(page()).contains("La phase 3 prévue le 18/06/2026 ne commencera pas");
        assertThat(apercu()).isEqualTo("Phase 2 du 20/04/2026 au 15/06/2026");
    }

    @Test
    @Tag("SYN-11")
    void avertit_de_la_synthese_de_la_phase_du_dernier_jour() {
        choisir(ActeCep.CLOTURER, unCepEnPhase3Depuis(ENTREE, AUJOURDHUI.minusDays(3), dossier));
        assertThat(attentions()).containsExactly("Le document de synthèse, partie II, n’a pas été remis au jeune.");

        date(FIN).clear();

        assertThat(attentions()).isEmpty();
    }

    private List<String> attentions() {
        return find(Paragraph.class, find(Dialog.class).single()).withClassName("attention").all().stream()
                .filter(Component::isVisible)
                .map(Paragraph::getText)
                .toList();
    }

    @Test
    @Tag("CLO-01")
    void un_double_clic_ne_cloture_qu_une_fois() {
        DispositifCep cep = choisir(ActeCep.CLOTURER, unCepEnPhase2Depuis(ENTREE, dossier));
        choisir(MOTIF, "Reprise d'emploi");
        Button bouton = bouton("Clôturer");

        bouton.click();
        bouton.click();

        assertThat(relu(cep).enCours()).isFalse();
        assertThat(monde.journal()).extracting(EntreeJournal::action).containsExactly(ActionJournal.CEP_CLOTURE);
        assertThat(page()).contains("Dispositif clos");
    }

    @Test
    @Tag("ANN-05")
    @Tag("CLO-09")
    void la_cloture_se_reprend_depuis_l_avis_avec_sa_raison() {
        DispositifCep cep = choisir(ActeCep.CLOTURER, unCepEnPhase2Depuis(ENTREE, dossier));
        choisir(MOTIF, "Reprise d'emploi");
        cliquer("Clôturer");

        cliquer("Annuler");
        test(champ("Raison")).setValue("Clos par erreur");
        cliquer("Annuler la clôture");

        assertThat(relu(cep).enCours()).isTrue();
        assertThat(page()).contains("Clôture annulée.");
    }

    @Test
    @Tag("CLO-10")
    void dit_un_contact_recent_avant_que_l_on_cloture_et_sur_la_carte() {
        monde.avec(Evenements.unEvenementClosDu(ENTREE, dossier));
        DispositifCep cep = choisir(ActeCep.CLOTURER, unCepEnPhase2Depuis(ENTREE, dossier));
        String contact = "Un contact a eu lieu le 20/04/2026";
        assertThat(page()).doesNotContain(contact);

        choisir(MOTIF, "Sans nouvelle de la personne depuis 6 mois");
        assertThat(texte(liste(MOTIF).getHelperComponent())).contains(contact);
        choisir(MOTIF, "Autre motif");
        assertThat(liste(MOTIF).getHelperComponent()).isNull();
        choisir(MOTIF, "Sans nouvelle de la personne depuis 6 mois");
        cliquer("Clôturer");

        assertThat(relu(cep).enCours()).isFalse();
        assertThat(texte(find(CarteCep.class).single())).contains(contact);
    }

    @Test
    @Tag("CLO-10")
    void demande_l_autre_operateur_la_ou_le_motif_en_parle_et_garde_ce_qui_est_tape() {
        DispositifCep cep = choisir(ActeCep.CLOTURER, unCepEnPhase2Depuis(ENTREE, dossier));
        assertThat(operateurDemande()).isFalse();

        choisir(MOTIF, "Bénéficiaire en double accompagnement");
        assertThat(texte(champ(OPERATEUR).getHelperComponent())).contains("n'est pas nommé");
        test(champ(OPERATEUR)).setValue("Cap emploi 13");
        assertThat(champ(OPERATEUR).getHelperComponent()).isNull();
        choisir(MOTIF, "Autre motif");
        assertThat(operateurDemande()).isFalse();
        choisir(MOTIF, "Bénéficiaire en double accompagnement");
        assertThat(champ(OPERATEUR).getValue()).isEqualTo("Cap emploi 13");
        cliquer("Clôturer");

        assertThat(relu(cep).cloture().orElseThrow().autreOperateur()).isEqualTo("Cap emploi 13");
        assertThat(texte(find(CarteCep.class).single())).contains("(autre opérateur : Cap emploi 13)");
    }

    private boolean operateurDemande() {
        return find(TextField.class)
                .withCondition(champ -> OPERATEUR.equals(champ.getLabel()))
                .exists();
    }

    @Test
    @Tag("CLO-10")
    void un_operateur_tape_pour_un_motif_abandonne_n_est_pas_envoye() {
        DispositifCep cep = choisir(ActeCep.CLOTURER, unCepEnPhase2Depuis(ENTREE, dossier));
        choisir(MOTIF, "Bénéficiaire en double accompagnement");
        test(champ(OPERATEUR)).setValue("Cap emploi 13");
        choisir(MOTIF, "Autre motif");

        cliquer("Clôturer");

        assertThat(relu(cep).cloture().orElseThrow().autreOperateur()).isNull();
    }

    @Test
    @Tag("CLO-09")
    void exige_la_raison_d_une_cloture_annulee() {
        DispositifCep cep = choisir(ActeCep.ANNULER_CLOTURE, unCepClos(ENTREE, AUJOURDHUI, dossier));

        cliquer("Annuler la clôture");
        assertThat(faute(champ("Raison"))).isEqualTo("Ce champ est obligatoire.");
        test(champ("Raison")).setValue("Erreur de saisie");
        cliquer("Annuler la clôture");

        assertThat(relu(cep).enCours()).isTrue();
    }

    @Test
    @Tag("SUP-01")
    void nomme_ce_qui_est_supprime_avant_de_le_faire() {
        choisir(ActeCep.SUPPRIMER, unCepEnPhase2Depuis(ENTREE, dossier));

        assertThat(page()).contains("« CEP CONSEIL PERSONNALISÉ », entré le 20/04/2026, va être supprimé");
        cliquer("Supprimer");

        assertThat(monde.ceps(dossier)).isEmpty();
        assertThat(page()).contains("Aucun dispositif");
    }
}
