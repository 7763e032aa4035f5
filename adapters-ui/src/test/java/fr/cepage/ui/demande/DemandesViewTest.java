package fr.cepage.ui.demande;

import static fr.cepage.domain.dossier.Dossiers.AUJOURDHUI;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.popover.Popover;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import fr.cepage.application.commun.VersionAttendue;
import fr.cepage.application.demande.SuivreDemande;
import fr.cepage.application.support.Acteurs;
import fr.cepage.domain.demande.ActionDemande;
import fr.cepage.domain.demande.Demande;
import fr.cepage.domain.demande.Demandes;
import fr.cepage.domain.demande.EtatDemande;
import fr.cepage.domain.dossier.Dossier;
import fr.cepage.domain.dossier.Dossiers;
import fr.cepage.domain.droits.Droit;
import fr.cepage.ui.commun.ListeParPages;
import fr.cepage.ui.support.PageTest;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("DEM-01")
class DemandesViewTest extends PageTest {

    private Dossier dossier;

    @BeforeEach
    void prendreUnDossier() {
        dossier = monde.avec(Dossiers.unDossier());
    }

    @Test
    void montre_les_demandes_la_plus_recente_d_abord() {
        monde.avec(Demandes.uneDemandeDu(AUJOURDHUI.minusDays(10), dossier));
        monde.avec(Demandes.uneDemande(EtatDemande.SANS_SUITE, dossier));

        aller(dossier, "demandes");

        assertThat(find(CarteDemande.class).all())
                .extracting(carte -> texte(carte))
                .satisfiesExactly(
                        premiere -> assertThat(premiere).contains("15/06/2026 – Formation", "Sans suite"),
                        seconde -> assertThat(seconde)
                                .contains("05/06/2026", "À traiter", "Cherche une formation de cuisine"));
    }

    @Test
    void dit_qu_il_n_y_en_a_pas_et_mene_a_la_page_par_le_menu() {
        aller(dossier, "demandes");

        assertThat(page()).contains("Aucune demande pour ce dossier.");
        assertThat(page()).containsSubsequence("Dispositifs", "Demandes", "Événements", "Rendez-vous");
    }

    @Test
    void enregistre_une_demande_datee_d_aujourd_hui() {
        aller(dossier, "demandes");
        cliquer("Nouvelle demande");
        assertThat(date("Date").getValue()).isEqualTo(AUJOURDHUI);
        choisir("Nature", "Emploi");
        test(find(TextArea.class).single()).setValue("Cherche un contrat d'été 🌞");

        cliquer("Enregistrer");

        assertThat(page()).contains("Demande enregistrée.", "15/06/2026 – Emploi", "Cherche un contrat d'été 🌞");
        assertThat(find(Dialog.class).exists()).isFalse();
    }

    @Test
    @Tag("ANN-02")
    @Tag("ANN-06")
    void annule_une_demande_saisie_par_erreur_qui_reste_barree_en_synthese() {
        monde.avec(Demandes.uneDemande(dossier));
        aller(dossier, "demandes");
        choisirActe("Annuler (saisie par erreur)");
        test(find(TextField.class).withCaption("Raison").single()).setValue("Mauvais dossier");

        cliquer("Annuler la demande");

        assertThat(page()).contains("Demande annulée.", "Aucune demande pour ce dossier.");
        aller(dossier, "synthese");
        assertThat(page())
                .contains("Demande : Formation", "Annulée (saisie par erreur)", "par Claire Dubois : Mauvais dossier");
    }

    @Test
    void quitter_la_page_sous_une_fenetre_commencee_demande_d_abord() {
        aller(dossier, "demandes");
        cliquer("Nouvelle demande");
        test(find(TextArea.class).single()).setValue("À ne pas perdre");

        aller(dossier, "services");
        test(find(ConfirmDialog.class).single()).confirm();

        assertThat(find(TextArea.class).single().getValue()).isEqualTo("À ne pas perdre");
    }

    @Test
    void une_fenetre_se_ferme_avec_la_page_qu_on_quitte() {
        aller(dossier, "demandes");
        cliquer("Nouvelle demande");

        aller(dossier, "services");
        assertThat(find(Dialog.class).exists()).isFalse();

        aller(dossier, "demandes");
        cliquer("Nouvelle demande");
        test(find(TextArea.class).single()).setValue("Une autre fois");
        aller(dossier, "services");
        test(find(ConfirmDialog.class).single()).reject();
        assertThat(find(Dialog.class).exists()).isFalse();
    }

    @Test
    void garde_la_saisie_et_dit_tout_ce_qui_ne_va_pas_a_cote_des_champs() {
        aller(dossier, "demandes");
        cliquer("Nouvelle demande");
        date("Date").setValue(AUJOURDHUI.plusDays(1));
        test(find(TextArea.class).single()).setValue("x".repeat(256));

        cliquer("Enregistrer");

        assertThat(faute(date("Date"))).isEqualTo("La date de la demande ne peut pas être dans le futur.");
        assertThat(faute(liste("Nature"))).isEqualTo("Ce champ est obligatoire.");
        assertThat(faute(find(TextArea.class).single()))
                .isEqualTo("Le commentaire est trop long : 255 caractères au plus.");
        assertThat(find(TextArea.class).single().getValue()).hasSize(256);
    }

    @Test
    void passe_d_un_etat_a_l_autre_et_en_revient() {
        Demande demande = monde.avec(Demandes.uneDemande(dossier));
        aller(dossier, "demandes");
        assertThat(menu()).containsExactly("Traitée", "Sans suite", "Modifier", "Annuler (saisie par erreur)");

        choisirActe("Traitée");
        assertThat(relue(demande).etat()).isEqualTo(EtatDemande.TRAITEE);
        assertThat(page()).contains("Demande traitée.");
        assertThat(menu()).containsExactly("Remettre à traiter", "Modifier", "Annuler (saisie par erreur)");

        choisirActe("Remettre à traiter");
        assertThat(relue(demande).etat()).isEqualTo(EtatDemande.A_TRAITER);
    }

    @Test
    @Tag("ANN-05")
    void reprend_un_acte_depuis_l_avis_qui_le_dit() {
        Demande demande = monde.avec(Demandes.uneDemande(dossier));
        aller(dossier, "demandes");
        choisirActe("Sans suite");

        cliquer("Annuler");

        assertThat(relue(demande).etat()).isEqualTo(EtatDemande.A_TRAITER);
        assertThat(find(CarteDemande.class).all()).hasSize(1);
    }

    @Test
    @Tag("ANN-05")
    void ne_reprend_pas_depuis_l_avis_ce_que_quelqu_un_a_change_depuis() {
        Demande demande = monde.avec(Demandes.uneDemande(dossier));
        aller(dossier, "demandes");
        choisirActe("Sans suite");
        monde.directement(SuivreDemande.class)
                .execute(demande.id(), VersionAttendue.de(relue(demande).version()), ActionDemande.REPRENDRE);

        cliquer("Annuler");

        assertThat(relue(demande).etat()).isEqualTo(EtatDemande.A_TRAITER);
        assertThat(page()).contains("Quelqu'un a modifié ces informations entre-temps.");
    }

    @Test
    @Tag("ANN-05")
    void annule_depuis_l_avis_une_demande_a_peine_enregistree() {
        aller(dossier, "demandes");
        cliquer("Nouvelle demande");
        choisir("Nature", "Emploi");
        cliquer("Enregistrer");

        cliquer("Annuler");
        test(find(TextField.class).withCaption("Raison").single()).setValue("Mauvais dossier");
        cliquer("Annuler la demande");

        assertThat(page()).contains("Demande annulée.", "Aucune demande pour ce dossier.");
    }

    @Test
    void un_acte_qui_vient_trop_tard_montre_ce_qui_est_enregistre() {
        Demande demande = monde.avec(Demandes.uneDemande(dossier));
        aller(dossier, "demandes");
        Demande ailleurs = relue(demande);
        ailleurs.modifier(ailleurs.contenu(), EtatDemande.SANS_SUITE);
        monde.avec(ailleurs);

        choisirActe("Traitée");

        assertThat(relue(demande).etat()).isEqualTo(EtatDemande.SANS_SUITE);
        assertThat(page()).contains("Quelqu'un a modifié ces informations entre-temps.");
        assertThat(texte(find(CarteDemande.class).single())).contains("Sans suite");
    }

    @Test
    void se_corrige_sans_changer_d_etat() {
        Demande demande = monde.avec(Demandes.uneDemande(EtatDemande.TRAITEE, dossier));
        aller(dossier, "demandes");
        choisirActe("Modifier");
        date("Date").setValue(AUJOURDHUI.minusDays(2));

        cliquer("Enregistrer");

        assertThat(relue(demande).contenu().date()).isEqualTo(AUJOURDHUI.minusDays(2));
        assertThat(relue(demande).etat()).isEqualTo(EtatDemande.TRAITEE);
    }

    @Test
    void une_version_perimee_garde_la_saisie_et_propose_de_recharger() {
        Demande demande = monde.avec(Demandes.uneDemande(dossier));
        aller(dossier, "demandes");
        choisirActe("Modifier");
        test(find(TextArea.class).single()).setValue("Ma saisie");
        monde.avec(relue(demande));

        cliquer("Enregistrer");
        assertThat(find(TextArea.class).single().getValue()).isEqualTo("Ma saisie");
        cliquer("Recharger");
        cliquer("Enregistrer");

        assertThat(relue(demande).contenu().commentaire()).isEqualTo("Ma saisie");
    }

    @Test
    @Tag("DRO-06")
    void explique_chaque_acte_a_qui_n_en_a_pas_le_droit() {
        monde.avec(Demandes.uneDemande(dossier));
        monde.enTantQue(Acteurs.claireSans(Droit.GERER_EVENEMENTS));

        aller(dossier, "demandes");

        assertThat(page()).contains("Le droit « Événements » n'a pas été attribué à votre profil.");
        assertThat(menu()).hasSize(4);
        assertThat(find(NativeButton.class, find(CarteDemande.class).single()).all())
                .allMatch(acte -> "true".equals(acte.getElement().getAttribute("aria-disabled")));
        assertThat(texte(find(CarteDemande.class).single()))
                .containsOnlyOnce("Le droit « Événements » n'a pas été attribué à votre profil.");
        cliquer("Nouvelle demande");
        assertThat(find(Dialog.class).exists()).isFalse();
    }

    @Test
    void en_montre_vingt_puis_les_suivantes() {
        for (int jours = 0; jours < 25; jours++) {
            monde.avec(Demandes.uneDemandeDu(AUJOURDHUI.minusDays(jours), dossier));
        }
        aller(dossier, "demandes");
        assertThat(find(CarteDemande.class, find(ListeParPages.class).single()).all())
                .hasSize(20);

        cliquer("Afficher la suite");

        assertThat(find(CarteDemande.class).all()).hasSize(25);
    }

    @Test
    void un_acte_laisse_affiche_tout_ce_qui_l_etait() {
        for (int jours = 0; jours < 25; jours++) {
            monde.avec(Demandes.uneDemandeDu(AUJOURDHUI.minusDays(jours), dossier));
        }
        aller(dossier, "demandes");
        cliquer("Afficher la suite");

        cliquer("Nouvelle demande");
        choisir("Nature", "Emploi");
        cliquer("Enregistrer");

        assertThat(find(CarteDemande.class).all()).hasSize(25);
    }

    private List<String> menu() {
        ouvrirLeMenu();
        return find(NativeButton.class, find(CarteDemande.class).single()).all().stream()
                .map(NativeButton::getText)
                .toList();
    }

    private void choisirActe(String libelle) {
        ouvrirLeMenu();
        test(find(NativeButton.class).withText(libelle).single()).click();
        roundTrip();
    }

    private void ouvrirLeMenu() {
        find(Popover.class).all().getFirst().open();
        roundTrip();
    }

    private Demande relue(Demande demande) {
        return monde.relire(demande).orElseThrow();
    }
}
