package fr.cepage.ui.offre;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.grid.Grid;
import fr.cepage.application.offre.ResumeOffre;
import fr.cepage.application.support.Acteurs;
import fr.cepage.application.support.Structures;
import fr.cepage.domain.droits.Droit;
import fr.cepage.domain.offre.Offre;
import fr.cepage.domain.offre.Offres;
import fr.cepage.ui.cadre.LienMenu;
import fr.cepage.ui.support.PageTest;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class OffresViewTest extends PageTest {

    @Test
    void le_menu_principal_mene_aux_offres() {
        aller("offres");

        assertThat(find(LienMenu.class)
                        .withText("Offres de service")
                        .single()
                        .getElement()
                        .getAttribute("aria-current"))
                .isEqualTo("page");
    }

    @Test
    @Tag("DRO-04")
    void montre_les_offres_de_la_structure_par_nom() {
        monde.avec(Offres.uneOffreCep());
        monde.avec(Offres.uneOffre("Atelier mobilité"));
        monde.avec(Offres.uneOffreDe(Structures.BORDEAUX));

        aller("offres");

        assertThat(noms()).containsExactly("Atelier mobilité", "Offre CEP");
    }

    @Test
    void cherche_pendant_la_frappe() {
        monde.avec(Offres.uneOffreCep());
        monde.avec(Offres.uneOffre(Offres.uneFicheComplete()));
        aller("offres");

        test(champ("Recherche")).setValue("hotellerie");

        assertThat(noms()).containsExactly("AFPA – RÉCEPTIONNISTE (H/F) & HÔTELLERIE");
    }

    @Test
    @Tag("OFF-03")
    void garde_les_filtres_de_l_adresse() {
        monde.avec(Offres.uneOffreCep());
        monde.avec(Offres.uneOffreFermee());
        monde.avec(Offres.uneOffreTerminee());

        aller("offres?etat=FERMEE");
        assertThat(liste("État").getValue()).hasToString("Fermée");
        assertThat(noms()).containsExactly("Offre fermée");

        aller("offres?ouvertes=oui&mesure=CEP");
        assertThat(find(Checkbox.class).single().getValue()).isTrue();
        assertThat(noms()).containsExactly("Offre CEP");
    }

    @Test
    void ignore_ce_qui_n_a_pas_de_sens_dans_l_adresse() {
        monde.avec(Offres.uneOffreCep());

        aller("offres?etat=NIMPORTE&mesure=<b>");

        assertThat(noms()).containsExactly("Offre CEP");
    }

    @Test
    void dit_que_rien_ne_correspond() {
        aller("offres");
        assertThat(page()).contains("Aucune offre de service pour l'instant.");

        aller("offres?texte=introuvable");
        assertThat(page()).contains("Aucune offre ne correspond.");
    }

    @Test
    @Tag("REC-03")
    void dit_pourquoi_rien_ne_se_trouve_sans_lettre_ni_chiffre() {
        monde.avec(Offres.uneOffreCep());

        aller("offres?texte=%25");

        assertThat(page()).contains("Tapez au moins une lettre ou un chiffre");
    }

    @Test
    void lit_par_parties_aussi_loin_que_l_on_defile() {
        IntStream.range(0, 120).forEach(_ -> monde.avec(Offres.uneOffre()));

        aller("offres");

        assertThat(noms()).hasSize(120);
    }

    @Test
    void ouvre_l_offre_par_un_lien() {
        Offre offre = monde.avec(Offres.uneOffre());
        aller("offres");

        assertThat(test(grille()).getCellComponent(0, "nom").getElement().getAttribute("href"))
                .isEqualTo("/offres/" + offre.id() + "/synthese");
    }

    @Test
    @Tag("DOS-09")
    void le_menu_d_une_offre_ramene_a_la_liste_telle_qu_on_l_a_quittee() {
        Offre offre = monde.avec(Offres.uneOffreCep());
        aller("offres?mesure=CEP");
        test(champ("Recherche")).setValue("offre");
        assertThat(lienOffres()).isEqualTo("/offres");

        aller("offres/" + offre.id() + "/synthese");
        assertThat(lienOffres()).isEqualTo("/offres?mesure=CEP&texte=offre&place=" + offre.id());
    }

    private String lienOffres() {
        return find(LienMenu.class).withText("Offres de service").single().getHref();
    }

    @Test
    @Tag("DRO-05")
    void montre_nouvelle_offre_empechee_et_explique_sans_le_droit() {
        aller("offres");
        assertThat(possible(bouton("Nouvelle offre"))).isFalse();
        assertThat(page()).contains("Le droit « Gérer des offres de service » n'a pas été attribué à votre profil.");

        monde.enTantQue(Acteurs.ROSE);
        aller("offres");
        assertThat(possible(bouton("Nouvelle offre"))).isTrue();
        assertThat(page()).doesNotContain("n'a pas été attribué");
    }

    @Test
    @Tag("DRO-06")
    void explique_quand_le_droit_de_consulter_manque() {
        monde.enTantQue(Acteurs.claireSans(Droit.CONSULTER_DOSSIER));

        aller("offres");

        assertThat(page()).contains("Le droit « Consulter les informations d'un dossier » n'a pas été attribué");
        assertThat(find(Grid.class).exists()).isFalse();
    }

    @SuppressWarnings("unchecked")
    private Grid<ResumeOffre> grille() {
        return find(Grid.class).single();
    }

    private List<String> noms() {
        return IntStream.range(0, test(grille()).size())
                .mapToObj(rang -> test(grille()).getRow(rang).nom())
                .toList();
    }
}
