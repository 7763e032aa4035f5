package fr.cepage.ui.liaison;

import static fr.cepage.domain.dossier.Dossiers.AUJOURDHUI;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.textfield.TextArea;
import fr.cepage.application.commun.VersionAttendue;
import fr.cepage.application.liaison.AnnulerLiaisonRecue;
import fr.cepage.application.support.Acteurs;
import fr.cepage.domain.dossier.Dossier;
import fr.cepage.domain.dossier.Dossiers;
import fr.cepage.domain.droits.Droit;
import fr.cepage.domain.evenement.Evenements;
import fr.cepage.domain.liaison.LiaisonRecue;
import fr.cepage.domain.liaison.Liaisons;
import fr.cepage.ui.support.PageTest;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("NIV-03")
class LiaisonsRecuesTest extends PageTest {
    private static final String ANNULER = "Annuler (saisie par erreur)";

    private Dossier dossier;

    @BeforeEach
    void prendreUnDossier() {
        dossier = monde.avec(Dossiers.unDossierJustifie());
    }

    @Test
    void montre_celles_du_dossier_la_plus_recente_d_abord_avec_qui_l_a_enregistree() {
        monde.avec(Liaisons.uneLiaisonDu(AUJOURDHUI.minusDays(3), dossier));
        monde.avec(Liaisons.uneLiaison(dossier));

        aller(dossier, "services");

        assertThat(cartes()).hasSize(2);
        assertThat(texte(cartes().getFirst()))
                .contains(
                        "Fiche de liaison reçue : Cap emploi 13",
                        "CEP 1",
                        "Du 15/06/2026, enregistrée par Claire Dubois",
                        "Cherche une formation de cuisine");
        assertThat(texte(cartes().getLast())).contains("Du 12/06/2026");
        assertThat(page()).contains("CEP 1");
    }

    @Test
    void n_occupe_aucune_place_quand_il_n_y_en_a_pas() {
        aller(dossier, "services");

        assertThat(bouton("Fiche de liaison reçue").isVisible()).isTrue();
        assertThat(find(LiaisonsRecues.class).exists()).isFalse();
        assertThat(page()).contains("Aucun service proposé.", "Sans CEP");
    }

    @Test
    @Tag("EVT-03")
    void enregistre_une_fiche_et_le_niveau_1_apparait() {
        monde.avec(Evenements.unEvenementEnCours(dossier));
        aller(dossier, "services");
        ouvrir();
        assertThat(date("Date de la fiche").getValue()).isNull();
        remplir("Apec", AUJOURDHUI.minusDays(4), "Veut se reconvertir 🌱");

        cliquer("Enregistrer");

        assertThat(find(Dialog.class).exists()).isFalse();
        assertThat(page())
                .contains(
                        "Fiche de liaison enregistrée ; elle compte pour le niveau 1.",
                        "Fiche de liaison reçue : Apec",
                        "Du 11/06/2026",
                        "Veut se reconvertir 🌱",
                        "CEP 1")
                .doesNotContain("Sans CEP");
        assertThat(texte(find(Component.class)
                        .withClassName("evenement-en-cours")
                        .single()))
                .contains("Fiche de liaison reçue");
    }

    @Test
    void garde_la_saisie_et_dit_tout_ce_qui_ne_va_pas_a_cote_des_champs() {
        aller(dossier, "services");
        ouvrir();
        remplir("", AUJOURDHUI.plusDays(1), "x".repeat(1001));

        cliquer("Enregistrer");

        assertThat(faute(champ("Opérateur"))).isEqualTo("Ce champ est obligatoire.");
        assertThat(faute(date("Date de la fiche")))
                .isEqualTo("La date de la fiche de liaison ne peut pas être dans le futur.");
        assertThat(faute(resume())).startsWith("Le résumé est trop long");
        assertThat(resume().getValue()).hasSize(1001);
    }

    @Test
    void compte_les_caracteres_du_resume_jusqu_a_sa_limite() {
        aller(dossier, "services");
        ouvrir();

        test(resume()).setValue("🇫🇷".repeat(3));

        assertThat(texte(find(Dialog.class).single())).containsPattern("3/1.?000");
    }

    @Test
    void quitter_la_page_sous_une_fiche_commencee_demande_d_abord() {
        aller(dossier, "services");
        ouvrir();
        test(resume()).setValue("À ne pas perdre");

        aller(dossier, "demandes");
        test(find(ConfirmDialog.class).single()).confirm();

        assertThat(resume().getValue()).isEqualTo("À ne pas perdre");
    }

    @Test
    void annule_une_saisie_par_erreur_avec_sa_raison_et_le_niveau_1_s_en_va() {
        LiaisonRecue liaison = monde.avec(Liaisons.uneLiaison(dossier));
        aller(dossier, "services");
        cliquer(ANNULER);
        assertThat(page()).contains("La fiche de liaison de « Cap emploi 13 » du 15/06/2026 a été saisie par erreur");
        cliquer("Annuler la fiche");
        assertThat(faute(champ("Raison"))).isEqualTo("Ce champ est obligatoire.");
        assertThat(relue(liaison).donneLeNiveau1()).isTrue();
        test(champ("Raison")).setValue("Saisie sur le mauvais dossier");

        cliquer("Annuler la fiche");

        assertThat(relue(liaison).donneLeNiveau1()).isFalse();
        assertThat(page()).contains("Fiche de liaison annulée.", "Sans CEP");
        CarteLiaison carte = cartes().getFirst();
        assertThat(carte.getClassNames()).contains("carte-liaison-annulee");
        assertThat(texte(carte))
                .contains(
                        "Annulée (saisie par erreur)",
                        "Annulation (saisie par erreur) le 15/06/2026 à 12:00 par Claire Dubois"
                                + " : Saisie sur le mauvais dossier");
        assertThat(find(Button.class, carte).exists()).isFalse();
    }

    @Test
    void une_annulation_qui_vient_trop_tard_garde_la_raison_et_dit_ce_qui_est_enregistre() {
        LiaisonRecue liaison = monde.avec(Liaisons.uneLiaison(dossier));
        aller(dossier, "services");
        cliquer(ANNULER);
        test(champ("Raison")).setValue("Doublon");
        monde.directement(AnnulerLiaisonRecue.class).execute(liaison.id(), VersionAttendue.de(1), "Par un collègue");

        cliquer("Annuler la fiche");
        assertThat(page()).contains("Quelqu'un a modifié ces informations entre-temps.");
        cliquer("Recharger");
        assertThat(champ("Raison").getValue()).isEqualTo("Doublon");
        cliquer("Annuler la fiche");

        assertThat(page()).contains("Cette fiche de liaison est déjà annulée.");
        assertThat(champ("Raison").getValue()).isEqualTo("Doublon");
    }

    @Test
    @Tag("DRO-06")
    void explique_une_fois_ce_qui_n_est_pas_permis() {
        monde.avec(Liaisons.uneLiaison(dossier));
        monde.enTantQue(Acteurs.claireSans(Droit.GERER_EVENEMENTS));

        aller(dossier, "services");

        assertThat(possible(bouton(ANNULER))).isFalse();
        cliquer("Fiche de liaison reçue");
        assertThat(find(Dialog.class).exists()).isFalse();
        assertThat(page()).containsOnlyOnce("Le droit « Événements » n'a pas été attribué à votre profil.");
    }

    @Test
    void la_synthese_la_montre_puis_la_barre_avec_la_raison() {
        monde.avec(Liaisons.uneLiaisonDu(AUJOURDHUI.minusDays(2), dossier));
        monde.avec(Liaisons.uneLiaisonAnnulee(dossier));

        aller(dossier, "synthese");

        List<String> lignes =
                find(Article.class).all().stream().map(PageTest::texte).toList();
        assertThat(lignes).hasSize(2);
        assertThat(lignes.getFirst())
                .contains(
                        "15/06/2026",
                        "Fiche de liaison reçue : Cap emploi 13",
                        "le 15/06/2026 à 14:00 par Claire Dubois : Mauvais dossier");
        assertThat(lignes.getLast()).contains("13/06/2026", "CEP 1", "Claire Dubois");
        assertThat(find(Article.class).all().getFirst().getClassNames()).contains("jalon-barre");
    }

    private void ouvrir() {
        cliquer("Fiche de liaison reçue");
    }

    private void remplir(String operateur, @Nullable LocalDate jour, String texte) {
        test(champ("Opérateur")).setValue(operateur);
        date("Date de la fiche").setValue(jour);
        test(resume()).setValue(texte);
    }

    private TextArea resume() {
        return find(TextArea.class).single();
    }

    private List<CarteLiaison> cartes() {
        return find(CarteLiaison.class).all();
    }

    private LiaisonRecue relue(LiaisonRecue liaison) {
        return monde.relire(liaison).orElseThrow();
    }
}
