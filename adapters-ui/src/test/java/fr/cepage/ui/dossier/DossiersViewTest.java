package fr.cepage.ui.dossier;

import static fr.cepage.domain.dossier.Dossiers.NAISSANCE;
import static fr.cepage.domain.dossier.Dossiers.unDossier;
import static fr.cepage.domain.dossier.Dossiers.unDossierDe;
import static fr.cepage.domain.dossier.Dossiers.unDossierJustifie;
import static fr.cepage.domain.dossier.Dossiers.unDossierSansReferent;
import static fr.cepage.domain.dossier.Dossiers.uneFiche;
import static fr.cepage.domain.dossier.Dossiers.uneIdentite;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.select.Select;
import fr.cepage.application.dossier.LigneDossier;
import fr.cepage.application.support.Acteurs;
import fr.cepage.application.support.Structures;
import fr.cepage.domain.dossier.Dossier;
import fr.cepage.domain.dossier.Dossiers;
import fr.cepage.domain.dossier.StatutDossier;
import fr.cepage.domain.droits.Droit;
import fr.cepage.domain.evenement.Evenements;
import fr.cepage.ui.cadre.LienMenu;
import fr.cepage.ui.support.PageTest;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class DossiersViewTest extends PageTest {

    @Test
    void montre_d_abord_mes_dossiers() {
        Dossier mien = monde.avec(unDossier());
        monde.avec(unDossierSansReferent());

        aller("dossiers");

        assertThat(numeros()).containsExactly(mien.numero().valeur());
    }

    @Test
    void montre_tous_les_dossiers_quand_l_adresse_le_demande() {
        monde.avec(unDossier());
        monde.avec(unDossierSansReferent());

        aller("dossiers?referent=tous");

        assertThat(numeros()).hasSize(2);
    }

    @Test
    @Tag("DRO-04")
    void ne_montre_aucun_dossier_d_une_autre_structure() {
        monde.avec(unDossierDe(Structures.BORDEAUX));

        aller("dossiers?referent=tous");

        assertThat(numeros()).isEmpty();
    }

    @Test
    @SuppressWarnings("unchecked")
    void montre_le_jour_du_dernier_evenement() {
        Dossier dossier = monde.avec(unDossier());
        monde.avec(Evenements.unEvenementClosDu(Dossiers.AUJOURDHUI.minusDays(9), dossier));
        monde.avec(Evenements.unEvenementClosDu(Dossiers.AUJOURDHUI.minusDays(2), dossier));

        aller("dossiers");

        Grid<LigneDossier> grille = find(Grid.class).single();
        assertThat(test(grille).getCellText(0, 6)).isEqualTo("13/06/2026");
    }

    @Test
    @Tag("DOS-09")
    void montre_le_nom_d_usage_puis_celui_de_naissance() {
        monde.avec(Dossiers.unDossierAuNomDe("ALLARD", "PETIT", "Zoé", NAISSANCE));
        monde.avec(Dossiers.unDossierAuNomDe("MARTIN", "Ali"));

        aller("dossiers");

        assertThat(noms()).containsExactly("Ali MARTIN", "Zoé PETIT, née ALLARD");
    }

    @Test
    void cherche_pendant_la_frappe() {
        Dossier cherche = monde.avec(unDossier(uneFiche(uneIdentite("BENALI", "Zoé", NAISSANCE))));
        monde.avec(unDossier());
        aller("dossiers");

        test(champ("Recherche")).setValue("benali");

        assertThat(numeros()).containsExactly(cherche.numero().valeur());
    }

    @Test
    @SuppressWarnings("unchecked")
    void garde_les_filtres_de_l_adresse() {
        Dossier justifie = monde.avec(unDossierJustifie());
        monde.avec(unDossier());

        aller("dossiers?statut=JUSTIFIE&texte=martin&niveau=0");

        assertThat(champ("Recherche").getValue()).isEqualTo("martin");
        Select<StatutDossier> statut = find(Select.class)
                .withCondition(s -> "Statut".equals(s.getLabel()))
                .single();
        assertThat(statut.getValue()).isEqualTo(StatutDossier.JUSTIFIE);
        assertThat(numeros()).containsExactly(justifie.numero().valeur());
    }

    @Test
    void ignore_ce_qui_n_a_pas_de_sens_dans_l_adresse() {
        Dossier mien = monde.avec(unDossier());

        aller("dossiers?statut=NIMPORTE&niveau=9&referent=" + "x".repeat(80));

        assertThat(numeros()).containsExactly(mien.numero().valeur());
    }

    @Test
    void lit_par_parties_aussi_loin_que_l_on_defile() {
        IntStream.range(0, 120).forEach(_ -> monde.avec(unDossier()));

        aller("dossiers");

        assertThat(numeros()).hasSize(120).doesNotHaveDuplicates();
    }

    @Test
    void aide_quand_rien_ne_correspond() {
        Dossier autre = monde.avec(unDossierSansReferent());
        aller("dossiers");
        assertThat(page()).contains("Vous n'êtes encore référent d'aucun dossier.");

        cliquer("Voir tous les dossiers");

        assertThat(numeros()).containsExactly(autre.numero().valeur());
        assertThat(referent().getValue()).hasToString("Tous les dossiers");
    }

    @Test
    void ouvre_le_dossier_par_un_lien() {
        Dossier dossier = monde.avec(unDossier());
        aller("dossiers");

        assertThat(test(grille()).getCellComponent(0, "nom").getElement().getAttribute("href"))
                .isEqualTo("/dossiers/" + dossier.id() + "/dispositifs");
    }

    @Test
    @Tag("DOS-09")
    void le_menu_d_un_dossier_ramene_a_la_liste_telle_qu_on_l_a_quittee() {
        Dossier dossier = monde.avec(unDossier());
        aller("dossiers?referent=tous");
        test(champ("Recherche")).setValue("été");
        assertThat(lienDossiers()).isEqualTo("/dossiers");

        aller(dossier, "synthese");
        assertThat(lienDossiers()).isEqualTo("/dossiers?referent=tous&texte=%C3%A9t%C3%A9&place=" + dossier.id());

        aller("dossiers/nouveau");
        assertThat(lienDossiers()).isEqualTo("/dossiers?referent=tous&texte=%C3%A9t%C3%A9");
    }

    @Test
    @Tag("DOS-09")
    void sans_filtre_le_menu_ramene_a_la_ligne_du_dossier() {
        Dossier dossier = monde.avec(unDossier());
        aller("dossiers");

        aller(dossier, "synthese");

        assertThat(lienDossiers()).isEqualTo("/dossiers?place=" + dossier.id());
    }

    private String lienDossiers() {
        return find(LienMenu.class)
                .withCondition(lien -> "Dossiers".equals(lien.getText()))
                .single()
                .getHref();
    }

    @Test
    @Tag("DRO-06")
    void explique_quand_le_droit_de_consulter_manque() {
        monde.enTantQue(Acteurs.claireSans(Droit.CONSULTER_DOSSIER));

        aller("dossiers");

        assertThat(page()).contains("Le droit « Consulter les informations d'un dossier » n'a pas été attribué");
        assertThat(find(Grid.class).exists()).isFalse();
    }

    @Test
    @Tag("DRO-06")
    void laisse_creer_a_qui_peut_modifier() {
        aller("dossiers");

        assertThat(possible(bouton("Nouveau dossier"))).isTrue();
    }

    @Test
    @Tag("DRO-06")
    void montre_nouveau_dossier_empeche_et_explique_sans_le_droit_de_modifier() {
        monde.enTantQue(Acteurs.claireSans(Droit.MODIFIER_DOSSIER));

        aller("dossiers");

        assertThat(possible(bouton("Nouveau dossier"))).isFalse();
        assertThat(page()).contains("Le droit « Modifier les informations d'un dossier » n'a pas été attribué");
    }

    @SuppressWarnings("unchecked")
    private Grid<LigneDossier> grille() {
        return find(Grid.class).single();
    }

    @SuppressWarnings("unchecked")
    private ComboBox<Object> referent() {
        return find(ComboBox.class)
                .withCondition(c -> "Référent".equals(c.getLabel()))
                .single();
    }

    private List<String> noms() {
        return IntStream.range(0, test(grille()).size())
                .mapToObj(rang -> test(grille())
                        .getCellComponent(rang, "nom")
                        .getElement()
                        .getText())
                .toList();
    }

    private List<String> numeros() {
        return IntStream.range(0, test(grille()).size())
                .mapToObj(rang -> test(grille()).getRow(rang).numero())
                .toList();
    }
}
