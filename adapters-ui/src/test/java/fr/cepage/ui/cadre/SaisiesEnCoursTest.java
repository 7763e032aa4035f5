package fr.cepage.ui.cadre;

import static fr.cepage.domain.dossier.Dossiers.AUJOURDHUI;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.popover.Popover;
import com.vaadin.flow.component.textfield.TextArea;
import fr.cepage.application.appel.Acteur;
import fr.cepage.application.support.Acteurs;
import fr.cepage.application.support.Structures;
import fr.cepage.domain.demande.Demandes;
import fr.cepage.domain.dispositif.Ceps;
import fr.cepage.domain.dossier.Dossier;
import fr.cepage.domain.dossier.Dossiers;
import fr.cepage.domain.droits.Droit;
import fr.cepage.domain.liaison.Liaisons;
import fr.cepage.domain.offre.Offres;
import fr.cepage.domain.pacea.Paceas;
import fr.cepage.domain.rendezvous.Rdvs;
import fr.cepage.ui.support.PageTest;
import java.time.LocalDate;
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
        "GERER_EVENEMENTS, services, Fiche de liaison reçue, Enregistrer",
        "GERER_EVENEMENTS, demandes, Nouvelle demande, Enregistrer",
        "GERER_EVENEMENTS, rendez-vous, Nouveau rendez-vous, Enregistrer",
        "PROPOSER_CEP, dispositifs, Proposer le CEP, Ajouter",
        "GERER_PACEA, dispositifs, Créer le PACEA, Créer",
    })
    void une_fenetre_ouverte_dit_ce_qui_manque_et_reprend_quand_c_est_rendu(
            Droit droit, String partie, String acte, String valider) {
        aller(dossier, partie);
        cliquer(acte);

        verifierQueLaFenetreSuit(droit, valider);
    }

    @ParameterizedTest
    @CsvSource({
        "PROPOSER_CEP, dispositifs, Modifier, Enregistrer",
        "PROPOSER_CEP, dispositifs, Clôturer le dispositif, Clôturer",
        "PROPOSER_CEP, dispositifs, Passer en phase 3, Valider",
        "PROPOSER_CEP, dispositifs, Supprimer, Supprimer",
        "GERER_EVENEMENTS, demandes, Modifier, Enregistrer",
        "GERER_EVENEMENTS, rendez-vous, Présent : ouvrir l'événement, Noter la présence et l'événement",
        "GERER_EVENEMENTS, rendez-vous, Modifier, Enregistrer",
        "GERER_EVENEMENTS, rendez-vous, Reporter, Reporter",
        "GERER_EVENEMENTS, rendez-vous, Annuler le rendez-vous, Annuler le rendez-vous",
    })
    void celle_d_un_menu_suit_aussi_meme_quand_sa_carte_se_redessine(
            Droit droit, String partie, String acte, String valider) {
        monde.avec(Ceps.unCepEnPhase2Depuis(AUJOURDHUI.minusDays(40), dossier));
        monde.avec(Demandes.uneDemande(dossier));
        monde.avec(Rdvs.unRendezVousLe(AUJOURDHUI, dossier));
        aller(dossier, partie);
        choisirAuMenu(acte);

        verifierQueLaFenetreSuit(droit, valider);
    }

    @ParameterizedTest
    @CsvSource({"Clôturer le PACEA, Clôturer", "Supprimer le PACEA, Supprimer"})
    void celle_d_un_pacea_suit_aussi(String acte, String valider) {
        LocalDate entree = AUJOURDHUI.minusDays(40);
        monde.avec(Paceas.unPaceaDepuis(entree, monde.avec(Ceps.unCepEnPhase2Depuis(entree, dossier))));
        aller(dossier, "dispositifs");
        choisirAuMenu(acte);

        verifierQueLaFenetreSuit(Droit.GERER_PACEA, valider);
    }

    @Test
    void celle_d_une_offre_a_proposer_suit_aussi() {
        monde.avec(Offres.uneOffreCep());
        aller(dossier, "services");
        test(boutonNomme("Proposer : Offre CEP")).click();
        roundTrip();

        verifierQueLaFenetreSuit(Droit.GERER_EVENEMENTS, "Proposer");
    }

    @Test
    void celle_qui_annule_une_fiche_de_liaison_suit_aussi() {
        monde.avec(Liaisons.uneLiaison(dossier));
        aller(dossier, "services");
        cliquer("Annuler (saisie par erreur)");

        verifierQueLaFenetreSuit(Droit.GERER_EVENEMENTS, "Annuler la fiche");
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
        assertThat(possible(bouton("Enregistrer"))).isFalse();
        assertThat(commentaire().getValue()).isEqualTo(ECRIT);
        assertThat(bouton("Nouvel événement").getElement().getAttribute("aria-disabled"))
                .isEqualTo("true");
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
        assertThat(possible(bouton("Enregistrer"))).isFalse();
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
        assertThat(possible(bouton("Créer le dossier"))).isFalse();
        assertThat(champ("Prénom").getValue()).isEqualTo("Inès");

        rendre(Acteurs.CLAIRE);
        assertThat(possible(bouton("Créer le dossier"))).isTrue();
    }

    private void verifierQueLaFenetreSuit(Droit droit, String valider) {
        assertThat(possible(boutonDeLaFenetre(valider))).isTrue();

        rendre(Acteurs.claireSans(droit));
        assertThat(fenetre()).contains(MANQUE);
        assertThat(possible(boutonDeLaFenetre(valider))).isFalse();

        rendre(Acteurs.CLAIRE);
        assertThat(fenetre()).doesNotContain(MANQUE);
        assertThat(possible(boutonDeLaFenetre(valider))).isTrue();
    }

    private void choisirAuMenu(String acte) {
        find(Popover.class).all().forEach(Popover::open);
        roundTrip();
        test(entree(acte)).click();
        roundTrip();
    }

    private Button boutonDeLaFenetre(String libelle) {
        return find(Button.class, find(Dialog.class).single())
                .withCondition(bouton -> tape(bouton.getText()).equals(libelle))
                .single();
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
