package fr.cepage.ui.projet;

import static fr.cepage.domain.dossier.Dossiers.AUJOURDHUI;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.select.Select;
import fr.cepage.application.support.Acteurs;
import fr.cepage.domain.dispositif.Ceps;
import fr.cepage.domain.dossier.Dossier;
import fr.cepage.domain.dossier.Dossiers;
import fr.cepage.domain.droits.Droit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What stands beside the editor: the fake document says which one it is, its number and the objective. */
@Tag("SYN-14")
class ApercuViewTest extends PageProjetTest {

    @Test
    void suit_ce_qui_est_tape_sans_rien_enregistrer() {
        ouvrir();
        cliquer("Aperçu");
        assertThat(feuille()).isEqualTo("SYNTHESE_1 0 " + dossier.numero() + " null");

        taper("Objectif", "Devenir aide-soignante");
        assertThat(feuille()).endsWith(" Devenir aide-soignante");
        taper("Objectif", "");
        assertThat(feuille()).endsWith(" null");

        assertThat(projet().version()).isZero();
    }

    @Test
    void montre_la_moitie_ou_l_on_tape_jusqu_a_ce_qu_on_en_choisisse_une() {
        ouvrir();
        cliquer("Ajouter une étape");
        test(champ("Étape")).setValue("Financer");
        cliquer("Aperçu");
        assertThat(feuille()).startsWith("SYNTHESE_2 0");

        taper("Objectif", "Soigner");
        assertThat(feuille()).startsWith("SYNTHESE_1 0").endsWith(" Soigner");

        test(choix()).selectItem("Synthèse complète");
        taper("Objectif", "Soigner les anciens");
        assertThat(feuille()).startsWith("SYNTHESE_COMPLETE 0").endsWith(" Soigner les anciens");
    }

    @Test
    void se_ferme_par_le_meme_bouton_et_reste_comme_on_l_a_laisse() {
        ouvrir();
        assertThat(find(Feuille.class).exists()).isFalse();
        cliquer("Aperçu");
        assertThat(bouton("Fermer l'aperçu").getElement().getAttribute("aria-expanded"))
                .isEqualTo("true");

        ouvrir();
        assertThat(feuille()).startsWith("SYNTHESE_1 0");
        cliquer("Fermer l'aperçu");
        assertThat(find(Feuille.class).exists()).isFalse();
        assertThat(bouton("Aperçu").getElement().getAttribute("aria-expanded")).isEqualTo("false");

        ouvrir();
        assertThat(find(Feuille.class).exists()).isFalse();
    }

    @Test
    void montre_ce_qui_peut_l_etre_de_ce_qui_ne_va_pas() {
        ouvrir();
        cliquer("Aperçu");

        taper("Objectif", "Soigner");
        cliquer("Ajouter une dépense");
        test(champ("Montant")).setValue("douze");

        assertThat(feuille()).startsWith("SYNTHESE_2 0").endsWith(" Soigner");
        assertThat(page()).doesNotContain("L'aperçu n'a pas pu être renouvelé");
    }

    @Test
    @Tag("SYN-15")
    void montre_le_brouillon_qui_revient() {
        ouvrir();
        taper("Objectif", "Devenir aide-soignante");
        ouvrir();
        cliquer("Aperçu");
        assertThat(feuille()).endsWith(" null");

        cliquer("Reprendre");

        assertThat(feuille()).endsWith(" Devenir aide-soignante");
    }

    /** Their right goes while they type: the preview says so, the page keeps what they type. */
    @Test
    void son_echec_se_dit_et_ne_touche_pas_a_la_saisie() {
        ouvrir();
        cliquer("Aperçu");
        monde.enTantQue(Acteurs.claireSans(Droit.CONSULTER_DOSSIER));

        taper("Objectif", "Soigner");
        assertThat(page()).contains("L'aperçu n'a pas pu être renouvelé ; votre saisie n'est pas touchée.");
        assertThat(prose("Objectif").getValue()).isEqualTo("Soigner");

        monde.enTantQue(Acteurs.CLAIRE);
        taper("Objectif", "Soigner les anciens");
        assertThat(page()).doesNotContain("L'aperçu n'a pas pu être renouvelé");
        assertThat(feuille()).endsWith(" Soigner les anciens");
    }

    @Test
    @Tag("SYN-13")
    void celui_d_un_cep_clos_se_lit() {
        Dossier autre = monde.avec(Dossiers.unDossierJustifie());
        monde.avec(Ceps.unCepClos(AUJOURDHUI.minusYears(1), AUJOURDHUI.minusMonths(1), autre));
        aller(autre, "projet");

        cliquer("Aperçu");

        assertThat(feuille()).startsWith("SYNTHESE_1 0 " + autre.numero());
    }

    @Test
    @Tag("DRO-06")
    void qui_ne_fait_que_lire_l_ouvre_aussi() {
        monde.enTantQue(Acteurs.KARIM);
        ouvrir();

        cliquer("Aperçu");

        assertThat(feuille()).startsWith("SYNTHESE_1 0 " + dossier.numero());
    }

    @Test
    void sans_cep_il_n_y_a_rien_a_prevoir() {
        aller(monde.avec(Dossiers.unDossierJustifie()), "projet");

        assertThat(montre("Aperçu")).isFalse();
    }

    private String feuille() {
        return find(Feuille.class).single().contenu();
    }

    @SuppressWarnings("unchecked")
    private Select<Object> choix() {
        return find(Select.class).withClassName("apercu-choix").single();
    }
}
