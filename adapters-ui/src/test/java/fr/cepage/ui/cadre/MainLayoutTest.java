package fr.cepage.ui.cadre;

import static fr.cepage.domain.dossier.Dossiers.unDossier;
import static org.assertj.core.api.Assertions.assertThat;

import fr.cepage.application.support.Acteurs;
import fr.cepage.domain.droits.Droit;
import fr.cepage.ui.support.PageTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class MainLayoutTest extends PageTest {

    @Test
    void dit_chez_qui_l_on_est_et_qui_l_on_est() {
        aller("dossiers");

        assertThat(page()).contains("Mission Locale de Marseille", "Claire Dubois", "Se déconnecter");
    }

    @Test
    void marque_l_entree_ou_l_on_est() {
        aller("dossiers");
        assertThat(entree().getElement().getAttribute("aria-current")).isEqualTo("page");

        aller(monde.avec(unDossier()), "identite");
        assertThat(entree().getElement().getAttribute("aria-current")).isEqualTo("true");
    }

    @Test
    @Tag("DRO-08")
    void garde_ce_qui_se_tape_dans_la_recherche_et_ou_l_on_est_quand_les_droits_changent() {
        aller("dossiers");
        RechercheRapide recherche = find(RechercheRapide.class).single();

        monde.enTantQue(Acteurs.ROSE);
        interroger();

        assertThat(page()).contains("Rose Fabre");
        assertThat(find(RechercheRapide.class).single()).isSameAs(recherche);
        assertThat(entree().getElement().getAttribute("aria-current")).isEqualTo("page");
    }

    @Test
    @Tag("DRO-03")
    void suit_un_changement_de_droits_dans_une_page_ouverte() {
        aller("dossiers");
        assertThat(find(RechercheRapide.class).exists()).isTrue();

        monde.enTantQue(Acteurs.claireSans(Droit.CONSULTER_DOSSIER));
        aller("dossiers");

        assertThat(find(RechercheRapide.class).exists()).isFalse();
        assertThat(find(LienMenu.class).exists()).isFalse();
    }

    @Test
    void une_adresse_inconnue_ramene_a_la_liste() {
        aller("nulle-part");

        assertThat(page()).contains("Il n'y a rien à cette adresse.", "Retour à la liste des dossiers");
    }

    private LienMenu entree() {
        return find(LienMenu.class).withText("Dossiers").single();
    }
}
