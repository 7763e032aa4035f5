package fr.cepage.ui.cadre;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.textfield.TextArea;
import fr.cepage.application.droits.Acteur;
import fr.cepage.application.support.Acteurs;
import fr.cepage.application.support.Structures;
import fr.cepage.domain.dossier.Dossier;
import fr.cepage.domain.dossier.Dossiers;
import fr.cepage.domain.droits.Droit;
import fr.cepage.ui.support.PageTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Rights that go, and come back, while something is half filled in: nothing typed is lost, and the reason is said. */
@Tag("DRO-08")
class SaisiesEnCoursTest extends PageTest {

    private static final String MANQUE = "n'a pas été attribué à votre profil. Voyez avec votre référent i-milo.";
    private static final String ECRIT = "Vient pour un logement";

    private Dossier dossier;

    @BeforeEach
    void preparer() {
        dossier = monde.avec(Dossiers.unDossierJustifie());
    }

    @ParameterizedTest
    @CsvSource({
        "GERER_EVENEMENTS, evenements, Nouvel événement, Enregistrer",
        "GERER_EVENEMENTS, demandes, Nouvelle demande, Enregistrer",
        "GERER_EVENEMENTS, rendez-vous, Nouveau rendez-vous, Enregistrer",
        "PROPOSER_CEP, dispositifs, Proposer le CEP, Ajouter",
        "GERER_PACEA, dispositifs, Créer le PACEA, Créer",
    })
    void une_fenetre_ouverte_dit_ce_qui_manque_et_reprend_quand_c_est_rendu(
            Droit droit, String partie, String acte, String valider) {
        aller(dossier, partie);
        cliquer(acte);
        assertThat(bouton(valider).isEnabled()).isTrue();

        rendre(Acteurs.claireSans(droit));
        assertThat(fenetre()).contains(MANQUE);
        assertThat(bouton(valider).isEnabled()).isFalse();

        rendre(Acteurs.CLAIRE);
        assertThat(fenetre()).doesNotContain(MANQUE);
        assertThat(bouton(valider).isEnabled()).isTrue();
    }

    @Test
    void ce_qui_est_ecrit_reste_s_ecrit_encore_et_s_enregistre_une_fois_le_droit_rendu() {
        ecrireUnEvenement();

        rendre(Acteurs.claireSans(Droit.GERER_EVENEMENTS));
        assertThat(commentaire().getValue()).isEqualTo(ECRIT);
        commentaire().setValue(ECRIT + " et un emploi");

        rendre(Acteurs.CLAIRE);
        cliquer("Enregistrer");
        assertThat(monde.evenements(dossier.structure()).getFirst().fiche().commentaire())
                .hasToString(ECRIT + " et un emploi");
    }

    /** The right went between two questions of the page: the refusal itself makes the page follow. */
    @Test
    @Tag("DRO-06")
    void un_refus_en_validant_garde_la_saisie_et_la_page_suit_aussitot() {
        ecrireUnEvenement();
        monde.enTantQue(Acteurs.claireSans(Droit.GERER_EVENEMENTS));

        cliquer("Enregistrer");

        assertThat(fenetre()).containsOnlyOnce(MANQUE);
        assertThat(bouton("Enregistrer").isEnabled()).isFalse();
        assertThat(commentaire().getValue()).isEqualTo(ECRIT);
        assertThat(bouton("Nouvel événement").isEnabled()).isFalse();
    }

    @Test
    void ce_qui_est_ecrit_attend_meme_quand_la_page_ne_peut_plus_se_voir() {
        aller(dossier, "identite");
        champ("Nom d'usage").setValue("Martin");

        rendre(Acteurs.claireAvec(Droit.MODIFIER_DOSSIER));
        assertThat(page()).contains("« Consulter les informations d'un dossier » " + MANQUE, "n'est pas perdu");

        rendre(Acteurs.CLAIRE);
        assertThat(page()).doesNotContain("n'est pas perdu");
        assertThat(champ("Nom d'usage").getValue()).isEqualTo("Martin");
    }

    @Test
    void une_fiche_ouverte_sans_le_droit_se_lit_puis_s_ecrit_une_fois_le_droit_donne() {
        monde.enTantQue(Acteurs.claireSans(Droit.MODIFIER_DOSSIER));
        aller(dossier, "identite");
        assertThat(champ("Nom d'usage").isReadOnly()).isTrue();

        rendre(Acteurs.CLAIRE);
        assertThat(champ("Nom d'usage").isReadOnly()).isFalse();

        rendre(Acteurs.claireSans(Droit.MODIFIER_DOSSIER));
        assertThat(bouton("Enregistrer").isEnabled()).isFalse();
        assertThat(page()).contains(MANQUE);
    }

    @Test
    @Tag("DRO-04")
    void ce_qui_est_ecrit_pour_une_structure_ne_s_enregistre_pas_dans_une_autre() {
        aller("dossiers/nouveau");
        champ("Prénom").setValue("Inès");

        rendre(new Acteur(
                Acteurs.CLAIRE.id(), Acteurs.CLAIRE.nom(), Structures.BORDEAUX, Acteurs.CLAIRE.droits(), false));

        assertThat(page())
                .contains(
                        "rattaché à « Mission Locale Bordeaux Avenir Jeunes »", "pour « Mission Locale de Marseille »");
        assertThat(bouton("Créer le dossier").isEnabled()).isFalse();
        assertThat(champ("Prénom").getValue()).isEqualTo("Inès");

        rendre(Acteurs.CLAIRE);
        assertThat(bouton("Créer le dossier").isEnabled()).isTrue();
    }

    private void ecrireUnEvenement() {
        aller(dossier, "dispositifs");
        cliquer("Nouvel événement");
        choisir("Contexte primaire", "Emploi");
        choisir("Sens", "Jeune vers Structure");
        choisir("Nature", "Entretien individuel");
        choisir("Fonction", "Conseiller en insertion");
        commentaire().setValue(ECRIT);
    }

    private TextArea commentaire() {
        return find(TextArea.class).single();
    }

    private String fenetre() {
        return texte(find(Dialog.class).single());
    }

    private void rendre(Acteur acteur) {
        monde.enTantQue(acteur);
        interroger();
    }
}
