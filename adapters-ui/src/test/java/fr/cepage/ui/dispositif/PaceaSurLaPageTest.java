package fr.cepage.ui.dispositif;

import static fr.cepage.domain.dispositif.Ceps.unCepEnPhase2Depuis;
import static fr.cepage.domain.dispositif.Ceps.unCepEnPhase3Depuis;
import static fr.cepage.domain.dossier.Dossiers.AUJOURDHUI;
import static fr.cepage.domain.pacea.Paceas.unPaceaClos;
import static fr.cepage.domain.pacea.Paceas.unPaceaDepuis;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.popover.Popover;
import com.vaadin.flow.component.textfield.TextField;
import fr.cepage.application.commun.VersionAttendue;
import fr.cepage.application.pacea.CloturerPacea;
import fr.cepage.application.support.Acteurs;
import fr.cepage.domain.dispositif.DispositifCep;
import fr.cepage.domain.pacea.FinPacea;
import fr.cepage.domain.pacea.Pacea;
import fr.cepage.domain.pacea.Paceas;
import fr.cepage.domain.referentiel.CodeValeur;
import fr.cepage.ui.pacea.CartePacea;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class PaceaSurLaPageTest extends DispositifsPageTest {

    private static final String CLOTURER = "Clôturer le PACEA";
    private static final String SUPPRIMER = "Supprimer le PACEA";

    @Test
    @Tag("PAC-01")
    void sa_carte_se_tient_devant_celle_de_son_cep() {
        pacea(unCepEnPhase2Depuis(ENTREE, dossier));
        consulter();

        assertThat(texte(find(CartePacea.class).single()))
                .contains("PACEA (EN COURS)", "Entrée le 20/04/2026", "CEP 2 entré le 20/04/2026");
        String page = page();
        assertThat(page.indexOf("PACEA (EN COURS)")).isLessThan(page.indexOf("CEP CONSEIL PERSONNALISÉ"));
        assertThat(page).contains("Un PACEA est déjà en cours pour ce dossier.");
    }

    @Test
    @Tag("PAC-04")
    void la_tete_du_dossier_le_dit_tant_qu_il_est_en_cours() {
        pacea(unCepEnPhase2Depuis(ENTREE, dossier));
        choisirActe(CLOTURER);
        assertThat(badges()).containsExactly("Justifié", "CEP 2", "PACEA");
        choisir("Motif de fin", "Autonomie acquise");

        cliquer("Clôturer");

        assertThat(badges()).containsExactly("Justifié", "CEP 2");
    }

    private List<String> badges() {
        Div badges = find(Div.class).withClassName("badges").single();
        return find(Span.class, badges).all().stream().map(Span::getText).toList();
    }

    @Test
    @Tag("ANN-04")
    @Tag("PAC-04")
    void un_pacea_clos_dit_sa_fin_qui_s_annule_avec_une_raison() {
        DispositifCep cep = monde.avec(unCepEnPhase2Depuis(ENTREE, dossier));
        Pacea pacea = monde.avec(unPaceaClos(ENTREE, AUJOURDHUI, cep));
        consulter();

        CartePacea carte = find(CartePacea.class).single();
        assertThat(texte(carte)).contains("PACEA (CLOS)", "Clos le 15/06/2026 : Autonomie acquise");

        choisirActe("Annuler la clôture");
        test(find(TextField.class).withCaption("Raison").single()).setValue("Clos trop tôt");
        cliquer("Annuler la clôture");

        assertThat(relu(pacea).enCours()).isTrue();
        assertThat(page()).contains("Clôture annulée : le PACEA est de nouveau en cours.", "PACEA (EN COURS)");
    }

    @Test
    @Tag("PAC-07")
    void avertit_passes_ses_vingt_quatre_mois() {
        LocalDate entree = AUJOURDHUI.minusMonths(24);
        DispositifCep cep = monde.avec(unCepEnPhase2Depuis(entree, dossier));
        monde.avec(unPaceaDepuis(entree, cep));
        consulter();

        assertThat(texte(find(CartePacea.class).single())).contains("Le PACEA a atteint ses 24 mois le 15/06/2026.");
    }

    @Test
    @Tag("PHA-06")
    @Tag("CLO-04")
    @Tag("SUP-02")
    void le_menu_du_cep_dit_la_regle_et_ce_qu_il_faut_faire_d_abord() {
        pacea(unCepEnPhase3Depuis(ENTREE, AUJOURDHUI, dossier));
        consulter();

        assertThat(List.of(ActeCep.CLOTURER, ActeCep.REPASSER_EN_PHASE_2, ActeCep.SUPPRIMER))
                .allMatch(acte -> "true".equals(acte(acte).getElement().getAttribute("aria-disabled")));
        assertThat(acte(ActeCep.MODIFIER).getElement().getAttribute("aria-disabled"))
                .isNull();
        assertThat(texte(find(CarteCep.class).single()))
                .contains("on ne repasse pas de la phase 3 à la phase 2. Clôturez d'abord le PACEA.")
                .contains("le CEP ne peut pas être clos. Clôturez d'abord le PACEA.")
                .contains("le CEP ne peut pas être supprimé. Supprimez d'abord le PACEA.");
    }

    @Test
    @Tag("PAC-04")
    void se_cloture_et_rend_le_cep_a_sa_propre_cloture() {
        Pacea pacea = pacea(unCepEnPhase2Depuis(ENTREE, dossier));
        choisirActe(CLOTURER);
        assertThat(page()).contains("Le CEP reste en cours");

        choisir("Motif de fin", "Autonomie acquise");
        cliquer("Clôturer");

        assertThat(relu(pacea).fin()).contains(new FinPacea(AUJOURDHUI, Paceas.AUTONOMIE_ACQUISE));
        assertThat(page()).contains("PACEA clos. Le CEP reste en cours.");
        assertThat(acte(ActeCep.CLOTURER).getElement().getAttribute("aria-disabled"))
                .isNull();
    }

    @Test
    @Tag("ANN-04")
    @Tag("ANN-05")
    void sa_cloture_se_reprend_depuis_l_avis_avec_sa_raison() {
        Pacea pacea = pacea(unCepEnPhase2Depuis(ENTREE, dossier));
        choisirActe(CLOTURER);
        choisir("Motif de fin", "Autonomie acquise");
        cliquer("Clôturer");

        cliquer("Annuler");
        test(champ("Raison")).setValue("Clos par erreur");
        cliquer("Annuler la clôture");

        assertThat(relu(pacea).fin()).isEmpty();
    }

    @Test
    @Tag("PAC-07")
    void dit_a_cote_de_chaque_champ_ce_que_la_cloture_refuse() {
        Pacea pacea = pacea(unCepEnPhase2Depuis(ENTREE, dossier));
        choisirActe(CLOTURER);
        date("Date de fin").setValue(AUJOURDHUI.plusDays(1));

        cliquer("Clôturer");

        assertThat(faute(date("Date de fin")))
                .isEqualTo("La date de fin va du 20/04/2026, date d'entrée, à aujourd'hui.");
        assertThat(faute(liste("Motif de fin"))).isEqualTo("Ce champ est obligatoire.");
        assertThat(relu(pacea).enCours()).isTrue();
    }

    @Test
    @Tag("PAC-04")
    void un_autre_l_a_clos_entre_temps_la_saisie_est_gardee() {
        Pacea pacea = pacea(unCepEnPhase2Depuis(ENTREE, dossier));
        choisirActe(CLOTURER);
        choisir("Motif de fin", "Demande du jeune");
        monde.executer(
                CloturerPacea.class,
                u -> u.execute(pacea.id(), new VersionAttendue.Quelconque(), ENTREE, "AUTONOMIE_ACQUISE"));

        cliquer("Clôturer");
        assertThat(page()).contains("Quelqu'un a modifié ces informations entre-temps");
        cliquer("Recharger");
        assertThat(liste("Motif de fin").getValue()).hasToString("Demande du jeune");
        cliquer("Clôturer");

        assertThat(page()).contains("Ce PACEA est clos : il n'est plus modifiable.");
        assertThat(relu(pacea).fin().orElseThrow().motif()).isEqualTo(new CodeValeur("AUTONOMIE_ACQUISE"));
    }

    @Test
    @Tag("PAC-05")
    void nomme_ce_qui_est_supprime_et_ce_qui_reste() {
        Pacea pacea = pacea(unCepEnPhase2Depuis(ENTREE, dossier));
        choisirActe(SUPPRIMER);
        assertThat(page()).contains("Le PACEA entré le 20/04/2026 va être supprimé. Le CEP reste en cours.");

        cliquer("Supprimer");

        assertThat(monde.relire(pacea)).isEmpty();
        assertThat(find(CartePacea.class).exists()).isFalse();
        assertThat(find(CarteCep.class).all()).hasSize(1);
        assertThat(bouton("Créer le PACEA").getElement().getAttribute("aria-disabled"))
                .isEqualTo("false");
    }

    @Test
    @Tag("DRO-02")
    void explique_ses_actes_a_qui_n_en_a_pas_le_droit() {
        pacea(unCepEnPhase2Depuis(ENTREE, dossier));
        monde.enTantQue(Acteurs.KARIM);
        choisirActe(CLOTURER);

        CartePacea carte = find(CartePacea.class).single();
        assertThat(find(NativeButton.class, carte).all())
                .hasSize(2)
                .allMatch(acte -> "true".equals(acte.getElement().getAttribute("aria-disabled")));
        assertThat(texte(carte)).contains("Le droit « Gérer le PACEA »");
        assertThat(find(Dialog.class).exists()).isFalse();
    }

    private Pacea pacea(DispositifCep cep) {
        return monde.avec(unPaceaDepuis(cep.entree().dateEntree(), monde.avec(cep)));
    }

    private Pacea relu(Pacea pacea) {
        return monde.relire(pacea).orElseThrow();
    }

    private void choisirActe(String libelle) {
        consulter();
        find(Popover.class, find(CartePacea.class).single()).single().open();
        roundTrip();
        test(find(NativeButton.class).withText(libelle).single()).click();
        roundTrip();
    }
}
