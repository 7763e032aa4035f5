package fr.cepage.ui.dispositif;

import static fr.cepage.domain.dispositif.Ceps.unCepClos;
import static fr.cepage.domain.dispositif.Ceps.unCepEnPhase2Depuis;
import static fr.cepage.domain.dossier.Dossiers.AUJOURDHUI;
import static fr.cepage.domain.dossier.Dossiers.unDossier;
import static fr.cepage.domain.dossier.Dossiers.unJeuneNeLe;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import fr.cepage.application.commun.VersionAttendue;
import fr.cepage.application.dispositif.SupprimerDispositifCep;
import fr.cepage.application.support.Acteurs;
import fr.cepage.domain.dispositif.DispositifCep;
import fr.cepage.domain.dispositif.PhaseCep;
import fr.cepage.domain.pacea.Pacea;
import fr.cepage.ui.pacea.CartePacea;
import java.time.LocalDate;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class CreerPaceaTest extends DispositifsPageTest {

    private static final String PREMIERE_INSERTION = "S'insérer pour la première fois sur le marché du travail";
    private static final LocalDate HIER = AUJOURDHUI.minusDays(1);

    @Test
    @Tag("PAC-01")
    void une_saisie_une_date_deux_dispositifs() {
        ouvrir();
        date("Date d'entrée").setValue(HIER);
        remplirLeCep();
        assertThat(apercu()).isEqualTo("Phase 2 depuis le 14/06/2026");

        date("Démarche présentée et acceptée le").setValue(HIER);
        cliquer("Créer");

        assertThat(monde.paceas(dossier)).extracting(Pacea::dateEntree).containsExactly(HIER);
        assertThat(monde.ceps(dossier))
                .extracting(cep -> cep.entree().dateEntree())
                .containsExactly(HIER);
        assertThat(monde.ceps(dossier))
                .extracting(cep -> cep.renseignements().accordLe())
                .containsExactly(HIER);
        assertThat(find(CartePacea.class).all()).hasSize(1);
        assertThat(find(CarteCep.class).all()).hasSize(1);
        assertThat(page()).contains("PACEA et CEP créés. Phase 2 depuis le 14/06/2026.");
        assertThat(find(Dialog.class).exists()).isFalse();
    }

    @Test
    @Tag("PAC-01")
    @Tag("CEP-08")
    void part_de_ce_que_l_on_sait_deja() {
        ouvrir();

        assertThat(date("Date d'entrée").getValue()).isEqualTo(AUJOURDHUI);
        assertThat(tape(date("Date d'entrée").getHelperText())).contains("date d'entrée du CEP");
        assertThat(liste("Aiguilleur").getValue()).hasToString("Ma ML – entrée directe niveau 2 ou 3");
        assertThat(find(ChampReferent.class).single().getValue().nom()).isEqualTo("Claire Dubois");
    }

    @Test
    @Tag("PAC-01")
    void un_cep_en_cours_remplace_sa_partie_par_une_phrase() {
        DispositifCep cep = monde.avec(unCepEnPhase2Depuis(ENTREE, dossier));
        ouvrir();

        assertThat(page()).contains("Un CEP est déjà en cours (CEP 2, entré le 20/04/2026) : il reste tel qu'il est.");
        assertThat(find(ChampPhase.class).exists()).isFalse();
        assertThat(find(ComboBox.class)
                        .withCondition(champ -> "Aiguilleur".equals(champ.getLabel()))
                        .exists())
                .isFalse();
        cliquer("Créer");

        assertThat(monde.paceas(dossier).getFirst().cep()).contains(cep.id());
        assertThat(relu(cep).version()).isEqualTo(cep.version());
        assertThat(page()).contains("PACEA créé. Le CEP en cours reste tel qu'il est.");
    }

    @Test
    @Tag("PAC-01")
    @Tag("PAC-02")
    void demande_le_cep_quand_celui_qui_devait_rester_a_disparu_entre_temps() {
        DispositifCep cep = monde.avec(unCepEnPhase2Depuis(ENTREE, dossier));
        ouvrir();
        date("Date d'entrée").setValue(HIER);
        monde.lancer(SupprimerDispositifCep.class, u -> u.execute(cep.id(), new VersionAttendue.Quelconque()));

        cliquer("Créer");
        assertThat(date("Date d'entrée").getValue()).isEqualTo(HIER);
        assertThat(monde.paceas(dossier)).isEmpty();
        remplirLeCep();
        cliquer("Créer");

        assertThat(monde.paceas(dossier)).hasSize(1);
        assertThat(monde.ceps(dossier)).hasSize(1);
    }

    @Test
    @Tag("PAC-02")
    @Tag("CEP-03")
    void nomme_ensemble_tout_ce_qui_manque_a_cote_de_son_champ() {
        ouvrir();
        date("Date d'entrée").clear();
        liste("Aiguilleur").clear();

        cliquer("Créer");

        assertThat(faute(date("Date d'entrée"))).isEqualTo("Ce champ est obligatoire.");
        assertThat(faute(liste("Aiguilleur"))).isEqualTo("Ce champ est obligatoire.");
        assertThat(faute(liste("Motif de la sollicitation"))).isEqualTo("Ce champ est obligatoire.");
        assertThat(faute(find(ChampPhase.class).single())).isEqualTo("Ce champ est obligatoire.");
    }

    @Test
    @Tag("PAC-02")
    @Tag("CEP-11")
    void ce_que_le_cep_refuse_de_la_date_est_dit_a_cote_d_elle() {
        monde.avec(unCepClos(ENTREE, HIER, dossier));
        ouvrir();
        date("Date d'entrée").setValue(HIER);
        remplirLeCep();

        cliquer("Créer");

        assertThat(faute(date("Date d'entrée"))).contains("possible à partir du 15/06/2026");
        assertThat(liste("Motif de la sollicitation").getValue()).hasToString(PREMIERE_INSERTION);
        assertThat(monde.paceas(dossier)).isEmpty();
    }

    @Test
    @Tag("PAC-07")
    void dit_l_age_requis_une_seule_fois() {
        dossier = monde.avec(unJeuneNeLe(AUJOURDHUI.minusYears(26)));
        ouvrir();
        remplirLeCep();

        cliquer("Créer");

        assertThat(faute(date("Date d'entrée")))
                .isEqualTo("Le PACEA est ouvert de 16 à 25 ans révolus à la date d'entrée.");
    }

    @Test
    @Tag("PAC-01")
    void un_double_clic_ne_cree_qu_une_fois() {
        ouvrir();
        remplirLeCep();
        Button bouton = bouton("Créer");

        bouton.click();
        bouton.click();

        assertThat(monde.paceas(dossier)).hasSize(1);
    }

    @Test
    @Tag("PAC-02")
    void renvoie_a_la_justification_tant_que_le_dossier_n_est_pas_justifie() {
        dossier = monde.avec(unDossier());
        ouvrir();

        assertThat(find(Dialog.class).exists()).isFalse();
        assertThat(page()).contains("enregistrez d'abord la pièce d'identité vue");
    }

    @Test
    @Tag("DRO-02")
    void reste_visible_et_s_explique_a_qui_n_en_a_pas_le_droit() {
        monde.enTantQue(Acteurs.KARIM);
        ouvrir();

        assertThat(bouton("Créer le PACEA").getElement().getAttribute("aria-disabled"))
                .isEqualTo("true");
        assertThat(page())
                .contains("Le droit « Gérer le PACEA » n'a pas été attribué à votre profil. Voyez avec votre référent");
        assertThat(find(Dialog.class).exists()).isFalse();
    }

    private void ouvrir() {
        consulter();
        cliquer("Créer le PACEA");
    }

    private void remplirLeCep() {
        choisir("Motif de la sollicitation", PREMIERE_INSERTION);
        find(ChampPhase.class).single().setValue(PhaseCep.PHASE_2);
    }
}
