package fr.cepage.ui.document;

import static fr.cepage.domain.dossier.Dossiers.AUJOURDHUI;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import fr.cepage.application.commun.PageVoulue;
import fr.cepage.application.commun.VersionAttendue;
import fr.cepage.application.document.DocumentVue;
import fr.cepage.application.document.ListerDocuments;
import fr.cepage.application.document.ProduireDocument;
import fr.cepage.application.document.RemettreDocument;
import fr.cepage.application.document.SaisiesDocument;
import fr.cepage.application.support.Acteurs;
import fr.cepage.domain.dispositif.Ceps;
import fr.cepage.domain.dispositif.DispositifCep;
import fr.cepage.domain.document.Documents;
import fr.cepage.domain.document.TypeDocument;
import fr.cepage.domain.dossier.Dossier;
import fr.cepage.domain.dossier.Dossiers;
import fr.cepage.domain.droits.Droit;
import fr.cepage.domain.evenement.Evenements;
import fr.cepage.domain.projet.Projets;
import fr.cepage.ui.support.PageTest;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("SYN-10")
class DocumentsViewTest extends PageTest {
    private static final String SYNTHESE = "Produire une synthèse";
    private static final String FICHE = "Produire une fiche de liaison";

    private final Dossier dossier = monde.avec(Dossiers.unDossierJustifie());

    @Test
    @Tag("SYN-02")
    void produit_une_synthese_la_montre_et_l_ouvre_en_pdf() {
        ecrireProjetEtPlan(unCep());
        monde.avec(Evenements.unEvenementEnCours(dossier));
        aller(dossier, "documents");
        assertThat(page()).contains("Aucun document produit pour ce dossier.");
        cliquer(SYNTHESE);
        assertThat(type().getValue()).isEqualTo(TypeDocument.SYNTHESE_1);

        cliquer("Produire");

        assertThat(find(Dialog.class).exists()).isFalse();
        assertThat(page())
                .contains("Document de synthèse, partie I (le projet), version 1 : produit et gardé tel quel.");
        assertThat(texte(cartes().getFirst()))
                .contains(
                        "Document de synthèse, partie I (le projet), version 1",
                        "À remettre",
                        "Produit le 15/06/2026 à 12:00 par Claire Dubois",
                        documents().getFirst().sha256().substring(0, 12));
        Anchor lien = find(Anchor.class, cartes().getFirst()).single();
        assertThat(lien.getTarget()).contains("_blank");
        assertThat(tape(lien.getElement().getAttribute("aria-label")))
                .isEqualTo("Ouvrir le PDF : Document de synthèse, partie I (le projet), version 1 (nouvel onglet)");
        assertThat(texte(find(Component.class)
                        .withClassName("evenement-en-cours")
                        .single()))
                .contains("Document");
    }

    @Test
    @Tag("SYN-11")
    void l_adresse_d_une_synthese_deja_remise_ne_demande_plus_rien() {
        DispositifCep cep = unCep();
        monde.avec(Documents.uneSyntheseRemise(TypeDocument.SYNTHESE_1, 1, cep, dossier));
        monde.avec(Documents.uneSynthese(TypeDocument.SYNTHESE_1, 2, cep, dossier));

        aller("dossiers/" + dossier.id() + "/documents?cep=" + cep.id() + "&remettre=PHASE_2");

        assertThat(find(Dialog.class).exists()).isFalse();
        assertThat(cartes()).hasSize(2);
    }

    @Test
    @Tag("SYN-03")
    void propose_la_synthese_complete_en_phase_3_et_garde_les_versions_la_derniere_d_abord() {
        ecrireProjetEtPlan(
                monde.avec(Ceps.unCepEnPhase3Depuis(AUJOURDHUI.minusMonths(2), AUJOURDHUI.minusDays(9), dossier)));
        aller(dossier, "documents");

        for (int version = 1; version <= 2; version++) {
            cliquer(SYNTHESE);
            assertThat(type().getValue()).isEqualTo(TypeDocument.SYNTHESE_COMPLETE);
            cliquer("Produire");
        }

        assertThat(cartes()).hasSize(2);
        assertThat(texte(cartes().getFirst())).contains("Document de synthèse complet, version 2");
        assertThat(texte(cartes().getLast())).contains("Document de synthèse complet, version 1");
    }

    @Test
    @Tag("SYN-14")
    void dit_ce_qui_manque_des_que_le_document_est_choisi() {
        unCep();
        aller(dossier, "documents");
        cliquer(SYNTHESE);
        assertThat(page())
                .contains("Il manque encore : l'objectif du projet.")
                .doesNotContain("une étape du plan d'action");
        assertThat(find(Anchor.class)
                        .withText("Compléter le projet et le plan")
                        .single()
                        .getHref())
                .contains("/projet?cep=");

        type().setValue(TypeDocument.SYNTHESE_COMPLETE);
        roundTrip();
        assertThat(page())
                .contains("Il manque encore : l'objectif du projet.", "Il manque encore : une étape du plan d'action.");

        cliquer("Produire");
        assertThat(find(Dialog.class).exists()).isTrue();
        assertThat(documents()).isEmpty();
    }

    @Test
    @Tag("SYN-14")
    void sans_cep_dit_pourquoi_il_n_y_a_pas_de_synthese() {
        aller(dossier, "documents");

        assertThat(possible(bouton(SYNTHESE))).isFalse();
        assertThat(raison(bouton(SYNTHESE)))
                .isEqualTo("Ce dossier n'a pas de CEP : une synthèse dit le projet et le plan d'un CEP.");
        assertThat(possible(bouton(FICHE))).isTrue();
    }

    @Test
    @Tag("SYN-01")
    void produit_une_fiche_de_liaison_et_dit_a_cote_des_champs_ce_qui_lui_manque() {
        aller(dossier, "documents");
        cliquer(FICHE);

        cliquer("Produire");

        assertThat(faute(prose("Demande de la personne"))).isEqualTo("Il manque encore : la demande de la personne.");
        assertThat(faute(champ("Opérateur ou service visé")))
                .isEqualTo("Il manque encore : l'opérateur ou le service visé.");
        assertThat(faute(date("Accord de la personne le")))
                .isEqualTo("Il manque encore : le jour où la personne a donné son accord.");

        test(prose("Demande de la personne")).setValue("Changer de métier");
        test(prose("Informations données")).setValue("Le CEP");
        test(prose("Ce que la personne a décidé")).setValue("Continuer");
        date("Décidé le").setValue(AUJOURDHUI.minusDays(1));
        test(champ("Opérateur ou service visé")).setValue("Cap emploi 13");
        test(prose("Comment le joindre")).setValue("04 00 00 00 00");
        date("Accord de la personne le").setValue(AUJOURDHUI);
        cliquer("Produire");

        assertThat(texte(cartes().getFirst())).contains("Fiche de liaison, version 1");
        assertThat(monde.miseEnPage().mis().getLast().liaison().operateur()).isEqualTo("Cap emploi 13");
    }

    @Test
    void note_la_remise_aujourd_hui_la_corrige_et_refuse_un_autre_temps() {
        ecrireProjetEtPlan(unCep());
        produire();
        monde.le(AUJOURDHUI.plusDays(2));
        aller(dossier, "documents");
        cliquer("Noter la remise");
        assertThat(date("Remis au jeune le").getValue()).isEqualTo(AUJOURDHUI.plusDays(2));
        date("Remis au jeune le").setValue(AUJOURDHUI.minusDays(1));
        valider();
        assertThat(faute(date("Remis au jeune le")))
                .isEqualTo("Un document ne se remet pas avant d'avoir été produit, le 15/06/2026.");
        date("Remis au jeune le").setValue(AUJOURDHUI.plusDays(1));
        valider();

        assertThat(texte(cartes().getFirst())).contains("Remis le 16/06/2026").doesNotContain("À remettre");
        cliquer("Corriger la remise");
        assertThat(date("Remis au jeune le").getValue()).isEqualTo(AUJOURDHUI.plusDays(1));
        date("Remis au jeune le").setValue(AUJOURDHUI);
        valider();
        assertThat(documents().getFirst().remisLe()).isEqualTo(AUJOURDHUI);
    }

    @Test
    void une_remise_notee_entre_temps_par_quelqu_un_d_autre_ne_se_perd_pas() {
        ecrireProjetEtPlan(unCep());
        DocumentVue produit = produire();
        aller(dossier, "documents");
        cliquer("Noter la remise");
        monde.directement(RemettreDocument.class).execute(produit.id(), VersionAttendue.de(1), AUJOURDHUI);

        valider();

        assertThat(page()).contains("Quelqu'un a modifié ces informations entre-temps.");
    }

    @Test
    @Tag("DRO-06")
    void karim_sans_le_droit_de_proposer_un_cep_lit_et_apprend_pourquoi() {
        ecrireProjetEtPlan(unCep());
        produire();
        monde.enTantQue(Acteurs.KARIM);

        aller(dossier, "documents");

        assertThat(possible(bouton(SYNTHESE))).isFalse();
        assertThat(possible(bouton("Noter la remise"))).isFalse();
        assertThat(possible(bouton(FICHE))).isTrue();
        assertThat(find(Anchor.class, cartes().getFirst()).single().isVisible()).isTrue();
        cliquer(SYNTHESE);
        assertThat(find(Dialog.class).exists()).isFalse();
        assertThat(page()).containsOnlyOnce("Le droit « Proposer le CEP » n'a pas été attribué à votre profil.");
    }

    @Test
    @Tag("DRO-06")
    void sans_le_droit_des_evenements_la_fiche_est_empechee() {
        unCep();
        monde.enTantQue(Acteurs.claireSans(Droit.GERER_EVENEMENTS));

        aller(dossier, "documents");

        assertThat(possible(bouton(FICHE))).isFalse();
        assertThat(possible(bouton(SYNTHESE))).isTrue();
    }

    @Test
    void le_fil_du_dossier_dit_le_document_produit_et_remis_et_y_mene() {
        ecrireProjetEtPlan(unCep());
        DocumentVue produit = produire();
        monde.directement(RemettreDocument.class).execute(produit.id(), VersionAttendue.de(1), AUJOURDHUI);

        aller(dossier, "synthese");

        assertThat(page())
                .contains(
                        "Document de synthèse, partie I produit", "Document de synthèse, partie I remis le 15/06/2026");
        assertThat(find(Anchor.class)
                        .withCondition(lien -> lien.getHref().contains("/documents"))
                        .exists())
                .isTrue();
    }

    private DispositifCep unCep() {
        return monde.avec(Ceps.unCepEnPhase2Depuis(AUJOURDHUI.minusMonths(2), dossier));
    }

    private void ecrireProjetEtPlan(DispositifCep cep) {
        monde.avec(Projets.unProjet(cep, Projets.unContenuComplet()));
        monde.avec(Projets.unPlan(cep, Projets.unPlanComplet()));
    }

    private DocumentVue produire() {
        return monde.executer(
                ProduireDocument.class,
                produire -> produire.execute(
                        dossier.id(),
                        SaisiesDocument.uneSynthese(
                                TypeDocument.SYNTHESE_1, monde.ceps(dossier).getFirst())));
    }

    private List<DocumentVue> documents() {
        return monde.executer(ListerDocuments.class, lister -> lister.execute(dossier.id(), new PageVoulue(null, 10)))
                .elements();
    }

    /** The one of the window, whose name the card's act shares. */
    private void valider() {
        test(find(Button.class)
                        .withCondition(bouton -> "Noter la remise".equals(tape(bouton.getText())))
                        .all()
                        .getLast())
                .click();
        roundTrip();
    }

    private TextArea prose(String libelle) {
        return find(TextArea.class)
                .withCondition(champ -> champ.getLabel() != null && libelle.equals(tape(champ.getLabel())))
                .single();
    }

    @SuppressWarnings("unchecked")
    private RadioButtonGroup<TypeDocument> type() {
        return find(RadioButtonGroup.class).single();
    }

    private List<CarteDocument> cartes() {
        return find(Article.class).all().stream().map(CarteDocument.class::cast).toList();
    }
}
