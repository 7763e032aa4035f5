package fr.cepage.ui.dispositif;

import static fr.cepage.domain.dispositif.Ceps.unCepEnPhase2Depuis;
import static fr.cepage.domain.dossier.Dossiers.AUJOURDHUI;
import static fr.cepage.domain.dossier.Dossiers.unDossier;
import static fr.cepage.domain.dossier.Dossiers.unDossierSansReferent;
import static fr.cepage.domain.dossier.Dossiers.unJeuneNeLe;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBoxBase.CustomValueSetEvent;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.textfield.TextField;
import fr.cepage.application.commun.PersonneVue;
import fr.cepage.domain.dispositif.DispositifCep;
import fr.cepage.domain.dispositif.PhaseCep;
import fr.cepage.domain.proposition.Propositions;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProposerCepTest extends DispositifsPageTest {

    private static final String ACCORD = "Démarche présentée et acceptée le";
    private static final String PREMIERE_INSERTION = "S'insérer pour la première fois sur le marché du travail";

    @Test
    @Tag("CEP-08")
    void part_de_ce_que_l_on_sait_deja() {
        proposer();

        assertThat(liste("Aiguilleur").getValue()).hasToString("Ma ML – entrée directe niveau 2 ou 3");
        assertThat(date("Date d'entrée").getValue()).isEqualTo(AUJOURDHUI);
        assertThat(find(ChampReferent.class).single().getValue().nom()).isEqualTo("Claire Dubois");
    }

    @Test
    @Tag("CEP-04")
    void ajoute_un_cep_en_phase_3_et_montre_sa_carte() {
        proposer();
        choisir("Motif de la sollicitation", PREMIERE_INSERTION);
        find(ChampPhase.class).single().setValue(PhaseCep.PHASE_3);
        assertThat(apercu()).isEqualTo("Phase 3 depuis le 15/06/2026");

        cliquer("Ajouter");

        assertThat(monde.ceps(dossier))
                .extracting(cep -> cep.phaseCourante(AUJOURDHUI))
                .containsExactly(PhaseCep.PHASE_3);
        assertThat(find(CarteCep.class).all()).hasSize(1);
        assertThat(find(Dialog.class).exists()).isFalse();
    }

    @Test
    @Tag("CEP-03")
    void nomme_ensemble_tout_ce_qui_manque() {
        proposer();
        liste("Aiguilleur").clear();
        date("Date d'entrée").clear();

        cliquer("Ajouter");

        assertThat(faute(liste("Aiguilleur"))).isEqualTo("Ce champ est obligatoire.");
        assertThat(faute(date("Date d'entrée"))).isEqualTo("Ce champ est obligatoire.");
        assertThat(faute(liste("Motif de la sollicitation"))).isEqualTo("Ce champ est obligatoire.");
        assertThat(faute(find(ChampPhase.class).single())).isEqualTo("Ce champ est obligatoire.");
    }

    @Test
    @Tag("SAI-06")
    void dit_en_une_fois_ce_qui_est_illisible_absent_futur_et_mal_ecrit_et_n_enregistre_rien() {
        proposer();
        remplir();
        ComponentUtil.fireEvent(
                liste("Aiguilleur"), new CustomValueSetEvent<>(liste("Aiguilleur"), true, "n'importe qui"));
        date("Date d'entrée").setValue(AUJOURDHUI.plusDays(1));
        liste("Motif de la sollicitation").clear();
        test(find(TextField.class).withLabel("Nom du prescripteur").single()).setValue("a\uE000");
        referent(new PersonneVue(null, "1234"));

        cliquer("Ajouter");

        assertThat(faute(liste("Aiguilleur"))).isEqualTo("Choisissez une valeur de la liste.");
        assertThat(faute(date("Date d'entrée"))).contains("futur");
        assertThat(faute(liste("Motif de la sollicitation"))).isEqualTo("Ce champ est obligatoire.");
        assertThat(faute(find(TextField.class).withLabel("Nom du prescripteur").single()))
                .contains("« U+E000 »");
        assertThat(faute(find(ChampReferent.class).single())).isNotEmpty();
        assertThat(monde.ceps(dossier)).isEmpty();
        assertThat(monde.journal()).isEmpty();
    }

    @Test
    void ce_qui_est_illisible_retient_meme_ce_qui_est_juste() {
        proposer();
        remplir();
        ComponentUtil.fireEvent(
                liste("Type de projet"), new CustomValueSetEvent<>(liste("Type de projet"), true, "n'importe quoi"));

        cliquer("Ajouter");

        assertThat(faute(liste("Type de projet"))).isEqualTo("Choisissez une valeur de la liste.");
        assertThat(find(Dialog.class).exists()).isTrue();
        assertThat(monde.ceps(dossier)).isEmpty();
    }

    @Test
    @Tag("CEP-04")
    void l_apercu_ne_dessine_rien_de_ce_qui_serait_refuse() {
        proposer();
        find(ChampPhase.class).single().setValue(PhaseCep.PHASE_2);
        date("Date d'entrée").setValue(AUJOURDHUI.plusDays(1));
        assertThat(apercu()).contains("futur");

        date("Date d'entrée").setValue(AUJOURDHUI.minusYears(10));
        assertThat(apercu()).contains("15");
        assertThat(find(Frise.class).all()).noneMatch(Component::isVisible);

        date("Date d'entrée").setValue(AUJOURDHUI);
        assertThat(apercu()).isEqualTo("Phase 2 depuis le 15/06/2026");
        assertThat(monde.ceps(dossier)).isEmpty();
    }

    @Test
    @Tag("CEP-07")
    void refuse_un_entretien_apres_l_entree_a_cote_de_sa_date() {
        proposer();
        remplir();
        date("Date d'entretien d'initialisation").setValue(AUJOURDHUI.plusDays(1));

        cliquer("Ajouter");

        assertThat(faute(date("Date d'entretien d'initialisation"))).contains("ne peut pas être après");
        assertThat(monde.ceps(dossier)).isEmpty();
    }

    @Test
    @Tag("CEP-07")
    void avertit_d_un_referent_absent_jusqu_a_ce_qu_il_soit_nomme() {
        dossier = monde.avec(unDossierSansReferent());
        proposer();
        assertThat(page()).contains("Aucun référent n'est désigné");

        referent(new PersonneVue(null, "Zoé Petit"));
        remplir();
        cliquer("Ajouter");

        assertThat(texte(find(CarteCep.class).single())).contains("Zoé Petit").doesNotContain("Aucun référent");
    }

    @Test
    @Tag("CEP-12")
    void note_l_accord_et_dit_qu_il_manque_tant_qu_il_manque() {
        proposer();
        remplir();
        assertThat(texte(date(ACCORD).getHelperComponent())).contains("Au plus tard la date d'entrée", "Rien ne dit");

        date(ACCORD).setValue(AUJOURDHUI);
        cliquer("Ajouter");

        assertThat(monde.ceps(dossier))
                .extracting(cep -> cep.renseignements().accordLe())
                .containsExactly(AUJOURDHUI);
        assertThat(texte(find(CarteCep.class).single())).doesNotContain("Rien ne dit");
    }

    @Test
    @Tag("CEP-13")
    void dit_un_niveau_1_qui_ne_commence_qu_apres_l_entree() {
        monde.avec(Propositions.pourLeCepLe(AUJOURDHUI, dossier));
        proposer();
        assertThat(liste("Aiguilleur").getValue()).hasToString("Ma ML – suite niveau 1");
        assertThat(liste("Aiguilleur").getHelperComponent()).isNull();

        date("Date d'entrée").setValue(AUJOURDHUI.minusDays(1));

        assertThat(texte(liste("Aiguilleur").getHelperComponent())).contains("n'a pas de niveau 1 à la date d'entrée");
    }

    @ParameterizedTest
    @Tag("SAI-06")
    @CsvSource({"Karim Benali, karim", "karim  BENALI, karim", "Benali, ", "Karim, ", "Jeanne Martin, "})
    void le_nom_entier_d_un_collegue_est_ce_collegue_et_tout_autre_un_nom_libre(String tape, @Nullable String sub) {
        proposer();
        ChampReferent champ = find(ChampReferent.class).single();

        ComponentUtil.fireEvent(champ, new CustomValueSetEvent<>(champ, true, tape));

        assertThat(champ.saisie().sub()).isEqualTo(sub);
        assertThat(champ.saisie().nom()).isEqualTo(sub == null ? tape : null);
    }

    @Test
    @Tag("CEP-14")
    void un_nom_qui_ne_peut_en_etre_un_est_refuse_a_l_envoi_seulement() {
        proposer();
        remplir();
        referent(new PersonneVue(null, "1234"));
        assertThat(find(ChampReferent.class).single().getHelperComponent()).isNull();

        cliquer("Ajouter");

        assertThat(faute(find(ChampReferent.class).single())).isNotEmpty();
    }

    @Test
    @Tag("CEP-09")
    void ne_propose_que_les_valeurs_du_jour_et_montre_l_aide_de_chaque_phase() {
        proposer();

        assertThat(liste("Aiguilleur").getGenericDataView().getItems())
                .extracting("libelle")
                .contains("PLIE de Marseille")
                .doesNotContain("Opacif");
        assertThat(texte(find(ChampPhase.class).single()))
                .contains("Le projet d'emploi ou de formation est validé", "conseil personnalisé");
    }

    @Test
    @Tag("DOS-04")
    void avertit_de_la_limite_d_age_sans_empecher() {
        dossier = monde.avec(unJeuneNeLe(AUJOURDHUI.minusYears(26)));

        proposer();

        assertThat(page()).contains("limite d'âge (26 ans)");
    }

    @Test
    @Tag("CEP-01")
    void renvoie_a_la_justification_tant_que_le_dossier_n_est_pas_justifie() {
        dossier = monde.avec(unDossier());
        proposer();

        assertThat(find(Dialog.class).exists()).isFalse();
        assertThat(page()).contains("enregistrez d'abord la pièce d'identité vue");
        assertThat(find(Button.class).withText("Justifier le dossier").exists()).isTrue();
    }

    @Test
    @Tag("CEP-02")
    void garde_la_saisie_quand_un_autre_a_propose_entre_temps() {
        proposer();
        remplir();
        DispositifCep autre = monde.avec(unCepEnPhase2Depuis(ENTREE, dossier));

        cliquer("Ajouter");

        assertThat(page()).contains("Un CEP est déjà en cours pour ce dossier.");
        assertThat(liste("Motif de la sollicitation").getValue()).hasToString(PREMIERE_INSERTION);
        assertThat(monde.ceps(dossier)).extracting(DispositifCep::id).containsExactly(autre.id());
    }

    private void proposer() {
        consulter();
        cliquer("Proposer le CEP");
    }

    private void remplir() {
        choisir("Motif de la sollicitation", PREMIERE_INSERTION);
        find(ChampPhase.class).single().setValue(PhaseCep.PHASE_2);
    }
}
