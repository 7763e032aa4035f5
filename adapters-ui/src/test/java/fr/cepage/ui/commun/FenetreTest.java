package fr.cepage.ui.commun;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.textfield.TextField;
import fr.cepage.application.commun.Introuvable;
import fr.cepage.application.commun.TypeRessource;
import fr.cepage.application.commun.VersionPerimee;
import fr.cepage.application.support.Acteurs;
import fr.cepage.domain.commun.RefusMetier;
import fr.cepage.domain.commun.Violation;
import fr.cepage.domain.droits.Droit;
import fr.cepage.domain.evenement.RefusEvenement;
import fr.cepage.ui.support.PageTest;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class FenetreTest extends PageTest {

    private static final String LU = "lu";
    private static final String RELU = "relu";
    private static final String TAPE = "tapé";

    private final List<String> faits = new ArrayList<>();
    private final List<String> dits = new ArrayList<>();

    @BeforeEach
    void ouvrirLaPage() {
        aller("dossiers");
    }

    @Test
    void envoie_ce_qui_est_lu_et_ce_qui_est_tape_puis_se_ferme_l_annonce_et_fait_la_suite() {
        ouvrir(this::faire);
        ecrire(TAPE);
        cliquer("Enregistrer");

        assertThat(faits).containsExactly("lu → tapé");
        assertThat(dits).containsExactly("annoncé lu → tapé", "suite lu → tapé");
        assertThat(find(Dialog.class).exists()).isFalse();
    }

    @Test
    void ne_fait_qu_une_fois_si_souvent_qu_on_appuie() {
        ouvrir(this::faire);
        Button enregistrer = bouton("Enregistrer");
        enregistrer.click();
        enregistrer.click();

        assertThat(faits).hasSize(1);
    }

    @Test
    void dit_un_refus_a_cote_de_son_champ_et_garde_ce_qui_etait_tape() {
        ouvrir((_, _) -> {
            throw new RefusMetier(
                    List.of(Violation.de(RefusEvenement.CHAMP_OBLIGATOIRE).sur("nom")));
        });
        ecrire(TAPE);
        cliquer("Enregistrer");

        assertThat(faute(champ("Nom"))).isEqualTo("Ce champ est obligatoire.");
        assertThat(champ("Nom").getValue()).isEqualTo(TAPE);
        assertThat(dits).containsExactly("pas fait");
        assertThat(find(Dialog.class).exists()).isTrue();
    }

    @Test
    void une_version_perimee_garde_ce_qui_etait_tape_et_repart_de_ce_qui_est_enregistre() {
        ouvrir((lu, tape) -> {
            if (lu.equals(LU)) {
                throw new VersionPerimee();
            }
            return faire(lu, tape);
        });
        ecrire(TAPE);
        cliquer("Enregistrer");
        assertThat(page()).contains("Quelqu'un a modifié ces informations entre-temps");

        cliquer("Recharger");
        assertThat(champ("Nom").getValue()).isEqualTo(TAPE);
        assertThat(page()).contains("Nom : la valeur enregistrée entre-temps est « relu ».");

        cliquer("Enregistrer");
        assertThat(faits).containsExactly("relu → tapé");
    }

    @Test
    void dit_ce_qui_n_existe_plus_et_garde_ce_qui_etait_tape() {
        ouvrir((_, _) -> {
            throw new Introuvable(TypeRessource.DOSSIER);
        });
        ecrire(TAPE);
        cliquer("Enregistrer");

        assertThat(page()).contains(tape(Textes.texte(TypeRessource.DOSSIER.cle())));
        assertThat(champ("Nom").getValue()).isEqualTo(TAPE);
        assertThat(faits).isEmpty();
    }

    @Test
    @Tag("DRO-08")
    void un_droit_retire_tant_qu_elle_est_ouverte_la_retient_et_rendu_la_laisse_faire() {
        ouvrir(this::faire);
        ecrire(TAPE);

        monde.enTantQue(Acteurs.claireSans(Droit.GERER_EVENEMENTS));
        interroger();
        assertThat(possible(bouton("Enregistrer"))).isFalse();
        assertThat(page()).contains(tape(Textes.texte(Droit.GERER_EVENEMENTS.cle())));

        monde.enTantQue(Acteurs.CLAIRE);
        interroger();
        cliquer("Enregistrer");
        assertThat(faits).containsExactly("lu → tapé");
    }

    @Test
    void demande_avant_de_perdre_ce_qui_est_tape_et_rien_quand_rien_ne_l_est() {
        ouvrir(this::faire);
        ecrire(TAPE);
        cliquer("Annuler");
        test(find(ConfirmDialog.class).single()).confirm();
        assertThat(find(Dialog.class).exists()).isTrue();

        ecrire(LU);
        cliquer("Annuler");
        assertThat(find(Dialog.class).exists()).isFalse();
    }

    @Test
    void une_suite_qui_echoue_se_dit_dans_un_coin_l_acte_est_fait() {
        fenetre(this::faire).ouvrir(_ -> {
            throw new Introuvable(TypeRessource.DOSSIER);
        });
        cliquer("Enregistrer");

        assertThat(faits).hasSize(1);
        assertThat(find(Dialog.class).exists()).isFalse();
        assertThat(page()).contains(tape(Textes.texte(TypeRessource.DOSSIER.cle())));
    }

    private void ouvrir(BiFunction<String, String, String> acte) {
        fenetre(acte).ouvrir(fait -> dits.add("suite " + fait));
        roundTrip();
    }

    private Fenetre<String, String, String> fenetre(BiFunction<String, String, String> acte) {
        TextField nom = new TextField("Nom");
        Formulaire<String, String> formulaire = new FormulaireDeSection<>(
                Droit.GERER_EVENEMENTS,
                "action.enregistrer",
                poseur -> poseur.obligatoire("nom", nom),
                nom::setValue,
                nom::getValue);
        return new Fenetre<>("Titre", LU, formulaire, acte)
                .relue(_ -> RELU)
                .annoncee(fait -> dits.add("annoncé " + fait))
                .sinon(() -> dits.add("pas fait"));
    }

    private String faire(String lu, String tape) {
        faits.add(lu + " → " + tape);
        return faits.getLast();
    }

    private void ecrire(String texte) {
        test(champ("Nom")).setValue(texte);
    }
}
