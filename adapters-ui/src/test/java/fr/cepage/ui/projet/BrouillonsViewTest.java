package fr.cepage.ui.projet;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import fr.cepage.application.brouillon.Brouillon;
import fr.cepage.application.brouillon.ConsulterBrouillon;
import fr.cepage.application.commun.VersionAttendue;
import fr.cepage.application.projet.EcrireProjet;
import fr.cepage.application.projet.SaisieProjet;
import fr.cepage.application.support.Acteurs;
import fr.cepage.domain.journal.ObjetJournal;
import fr.cepage.domain.projet.Projets;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("SYN-15")
class BrouillonsViewTest extends PageProjetTest {

    @BeforeEach
    void ecrire() {
        monde.avec(Projets.unProjet(cep, Projets.unObjectif("Soigner")));
    }

    @Test
    void ce_qui_est_tape_est_garde_de_soi_meme_et_offert_a_la_prochaine_ouverture() {
        ouvrir();
        taper("Objectif", "Soigner les enfants");
        assertThat(page()).contains("Brouillon gardé à 12 h 00");

        ouvrir();

        assertThat(page())
                .contains("Brouillon du 15/06 à 12 h 00", "Objectif : « Soigner » devient « Soigner les enfants »");
        assertThat(prose("Objectif").getValue()).isEqualTo("Soigner");
        cliquer("Reprendre");
        assertThat(prose("Objectif").getValue()).isEqualTo("Soigner les enfants");
        assertThat(projet().contenu().objectif()).isEqualTo("Soigner");
    }

    @Test
    void il_finit_avec_l_enregistrement() {
        ouvrir();
        taper("Objectif", "Soigner les enfants");
        cliquer("Enregistrer");

        assertThat(page()).doesNotContain("Brouillon gardé");
        ouvrir();
        assertThat(page()).doesNotContain("Brouillon du");
    }

    @Test
    void remis_comme_il_etait_rien_n_est_garde() {
        ouvrir();
        taper("Objectif", "Soigner les enfants");
        taper("Objectif", "Soigner");

        Optional<Brouillon> garde = monde.executer(
                ConsulterBrouillon.class,
                consulter -> consulter.execute(
                        new ObjetJournal(ObjetJournal.Type.PROJET, cep.id().valeur())));
        assertThat(garde).isEmpty();
    }

    @Test
    void ignore_il_peut_revenir_tout_de_suite() {
        ouvrir();
        taper("Objectif", "Soigner les enfants");
        ouvrir();

        cliquer("Ignorer");
        assertThat(page()).doesNotContain("Brouillon du");
        presser("Annuler : Brouillon ignoré.");

        assertThat(page()).contains("Brouillon du 15/06 à 12 h 00");
    }

    @Test
    @Tag("DRO-04")
    void personne_d_autre_ne_le_voit() {
        ouvrir();
        taper("Objectif", "Soigner les enfants");

        aller(dossier, "identite");
        monde.enTantQue(Acteurs.ROSE);
        ouvrir();

        assertThat(page()).doesNotContain("Brouillon du", "Soigner les enfants");
    }

    @Test
    void tant_qu_un_brouillon_attend_ce_qui_est_tape_n_en_fait_pas_un_second_et_n_est_pas_perdu() {
        ouvrir();
        taper("Objectif", "Soigner les enfants");
        ouvrir();
        cliquer("Tout le projet");

        taper("Atouts", "Patience");
        assertThat(page()).contains("Un brouillon attend votre réponse");
        cliquer("Reprendre");

        assertThat(prose("Objectif").getValue()).isEqualTo("Soigner les enfants");
        assertThat(prose("Atouts").getValue()).isEqualTo("Patience");
        assertThat(page()).contains("Brouillon gardé à");
    }

    @Test
    void ce_qu_un_autre_a_change_ailleurs_est_pris_sans_un_mot_a_l_enregistrement() {
        ouvrir();
        taper("Objectif", "Soigner les enfants");
        rose(saisie -> "Patience");

        cliquer("Enregistrer");

        assertThat(page()).contains("Projet et plan enregistrés.");
        assertThat(projet().contenu().objectif()).isEqualTo("Soigner les enfants");
        assertThat(projet().contenu().atouts()).isEqualTo("Patience");
    }

    @Test
    void ce_que_les_deux_ont_change_se_choisit() {
        ouvrir();
        taper("Objectif", "Soigner les enfants");
        roseVeut("Soigner les anciens");

        cliquer("Enregistrer");
        assertThat(page()).contains("Quelqu'un a enregistré autre chose entre-temps");
        assertThat(tape(choix().getHelperText())).isEqualTo("Avant : Soigner");
        assertThat(projet().contenu().objectif()).isEqualTo("Soigner les anciens");

        cliquer("Appliquer ces choix");
        assertThat(page()).contains("Choisissez d'abord");
        choix().setValue(false);
        cliquer("Appliquer ces choix");

        assertThat(prose("Objectif").getValue()).isEqualTo("Soigner les anciens");
    }

    @Test
    void la_mienne_choisie_s_enregistre() {
        ouvrir();
        taper("Objectif", "Soigner les enfants");
        roseVeut("Soigner les anciens");
        cliquer("Enregistrer");

        choix().setValue(true);
        cliquer("Appliquer ces choix");
        cliquer("Enregistrer");

        assertThat(projet().contenu().objectif()).isEqualTo("Soigner les enfants");
    }

    @Test
    void deux_enregistrements_de_suite_ne_se_genent_pas() {
        ouvrir();
        taper("Objectif", "Soigner les enfants");
        cliquer("Enregistrer");
        taper("Objectif", "Soigner tout le monde");
        cliquer("Enregistrer");

        assertThat(page()).doesNotContain("entre-temps");
        assertThat(projet().contenu().objectif()).isEqualTo("Soigner tout le monde");
    }

    @Test
    void un_brouillon_n_ecrase_pas_ce_qui_fut_enregistre_depuis() {
        ouvrir();
        taper("Objectif", "Soigner les enfants");
        roseVeut("Soigner les anciens");
        ouvrir();

        assertThat(choix().getLabel()).isEqualTo("Objectif");
        choix().setValue(true);
        cliquer("Reprendre");
        cliquer("Enregistrer");

        assertThat(projet().contenu().objectif()).isEqualTo("Soigner les enfants");
    }

    @Test
    void quitter_la_page_ne_demande_rien_et_ne_perd_rien() {
        ouvrir();
        taper("Objectif", "Soigner les enfants");
        aller(dossier, "identite");
        assertThat(page()).contains("Identité");

        ouvrir();
        assertThat(page()).contains("devient « Soigner les enfants »");
    }

    @Test
    void un_brouillon_qui_n_est_pas_garde_le_dit_jusqu_a_ce_qu_il_le_soit() {
        ouvrir();
        monde.enTantQue(Acteurs.KARIM);
        taper("Objectif", "Soigner les enfants");
        assertThat(page()).contains("Brouillon non gardé");

        monde.enTantQue(Acteurs.CLAIRE);
        interroger();

        assertThat(page()).contains("Brouillon gardé à").doesNotContain("Brouillon non gardé");
    }

    @SuppressWarnings("unchecked")
    private RadioButtonGroup<Boolean> choix() {
        return find(RadioButtonGroup.class).single();
    }

    private void roseVeut(String objectif) {
        ecrire(saisie -> avec(saisie, objectif, saisie.atouts()));
    }

    private void rose(UnaryOperator<String> atouts) {
        ecrire(saisie -> avec(saisie, String.valueOf(saisie.objectif()), atouts.apply("")));
    }

    private void ecrire(UnaryOperator<SaisieProjet> changement) {
        monde.enTantQue(Acteurs.ROSE);
        monde.executer(
                EcrireProjet.class,
                ecrire -> ecrire.execute(
                        cep.id(), VersionAttendue.de(projet().version()), changement.apply(projet().contenu())));
        monde.enTantQue(Acteurs.CLAIRE);
    }

    private static SaisieProjet avec(SaisieProjet saisie, String objectif, String atouts) {
        return new SaisieProjet(
                objectif,
                saisie.situation(),
                saisie.priorites(),
                atouts,
                saisie.freins(),
                saisie.faisabilite(),
                saisie.strategie(),
                saisie.competences(),
                saisie.metiers(),
                saisie.scenarios(),
                saisie.demarchesAnterieures(),
                saisie.rythme(),
                saisie.mobilite(),
                saisie.horizon(),
                saisie.conclusions(),
                saisie.entretienProfessionnel(),
                saisie.mandatLe(),
                saisie.engagements());
    }
}
