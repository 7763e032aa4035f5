package fr.cepage.ui.offre;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import fr.cepage.application.offre.LigneCatalogue;
import fr.cepage.application.offre.RechercherCatalogue;
import fr.cepage.application.offre.TypeCatalogue;
import fr.cepage.application.referentiel.ConsulterListe;
import fr.cepage.domain.commun.Violation;
import fr.cepage.domain.offre.Offre;
import fr.cepage.domain.offre.Offres;
import fr.cepage.ui.commun.Jours;
import fr.cepage.ui.commun.Textes;
import fr.cepage.ui.support.PageTest;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class PanneauCatalogueTest extends PageTest implements ActesCatalogue {
    private final List<LigneCatalogue> proposees = new ArrayList<>();
    private final List<LigneCatalogue> recentes = new ArrayList<>();

    @BeforeEach
    void montrer() {
        UI.getCurrent()
                .add(new PanneauCatalogue(
                        monde.directement(RechercherCatalogue.class), monde.directement(ConsulterListe.class), this));
    }

    @Override
    public List<Violation> empechements(LigneCatalogue ligne) {
        return Optional.ofNullable(ligne.empechement()).stream().toList();
    }

    @Override
    public List<LigneCatalogue> recentes() {
        return recentes;
    }

    @Override
    public void proposer(LigneCatalogue ligne) {
        proposees.add(ligne);
    }

    @Test
    @Tag("OFF-02")
    void cherche_offres_et_dispositifs_et_marque_chacun() {
        Offre offre = monde.avec(Offres.uneOffreCep());

        chercher("cep");

        assertThat(lignes()).containsExactly("dCEPProposer", "OOffre CEPProposer");
        assertThat(find(Anchor.class).withText("Offre CEP").single().getHref())
                .isEqualTo("/offres/" + offre.id() + "/synthese");
        assertThat(find(ResultatCatalogue.class).all().getFirst().getElement().getOuterHTML())
                .contains("aria-label=\"Dispositif\"");
    }

    @Test
    @Tag("OFF-02")
    void chaque_ligne_se_propose() {
        monde.avec(Offres.uneOffreCep());
        chercher("cep");

        test(boutons().get(1)).click();
        test(boutons().get(0)).click();

        assertThat(proposees).extracting(LigneCatalogue::nom).containsExactly("Offre CEP", "CEP");
    }

    @Test
    @Tag("OFF-03")
    void une_offre_fermee_dit_pourquoi_elle_ne_se_propose_pas() {
        monde.avec(Offres.uneOffreFermee());

        chercher("fermee");
        test(boutons().getFirst()).click();

        assertThat(lignes()).containsExactly("OOffre ferméeProposerCette offre n'est pas ouverte à cette date.");
        assertThat(boutons().getFirst().getElement().getAttribute("aria-disabled"))
                .isEqualTo("true");
        assertThat(proposees).isEmpty();
    }

    @Test
    @Tag("OFF-03")
    void une_offre_a_venir_dit_a_partir_de_quand() {
        Offre offre = monde.avec(Offres.uneOffreAVenir());

        chercher(offre.fiche().nom());

        assertThat(lignes().getFirst())
                .endsWith("Cette offre n'est pas ouverte à cette date. Elle ouvre le "
                        + Jours.texte(offre.fiche().periode().dateDebut()) + ".");
    }

    @Test
    @Tag("OFF-02")
    @SuppressWarnings("unchecked")
    void le_type_d_offre_et_la_recherche_avancee_restreignent() {
        monde.avec(Offres.uneOffreCep());
        monde.avec(Offres.uneOffre(Offres.uneFicheComplete()));
        Select<TypeCatalogue> type = find(Select.class, panneau()).single();

        test(type).selectItem("Dispositifs");
        chercher("");
        assertThat(lignes()).containsExactly("dCEPProposer", "dPACEAProposer");

        test(type).selectItem("Catalogue interne");
        find(RechercheAvancee.class).single().setOpened(true);
        choisir("Thème", "Formation");
        chercher("");
        assertThat(lignes()).containsExactly("OOffre CEPProposer");
    }

    @Test
    @Tag("OFF-02")
    void la_recherche_avancee_filtre_par_le_type_ecrit_dans_la_fiche() {
        monde.avec(Offres.uneOffreCep());
        Offre qualifiante = monde.avec(Offres.uneOffre(Offres.uneFicheComplete()));
        find(RechercheAvancee.class).single().setOpened(true);

        test(champ("Type (fiche offre)")).setValue("qualifiante");
        chercher("");

        assertThat(lignes()).containsExactly("O" + qualifiante.fiche().nom() + "Proposer");
    }

    @Test
    @Tag("OFF-02")
    void montre_la_suite_a_la_demande() {
        IntStream.range(0, 10).forEach(_ -> monde.avec(Offres.uneOffre()));

        chercher("atelier");
        assertThat(texte(panneau())).contains("Les 8 premiers résultats");
        cliquer("Afficher la suite");

        assertThat(lignes()).hasSize(10);
        assertThat(texte(panneau())).contains("10 résultats");
        assertThat(find(Button.class).withText("Afficher la suite").exists()).isFalse();
    }

    @Test
    @Tag("OFF-02")
    void met_en_relation_sans_recherche_sur_les_offres_proposees_en_dernier() {
        cliquer("MER simple");
        assertThat(texte(panneau())).contains("Vous n'avez encore proposé aucune offre.");

        Offre offre = monde.avec(Offres.uneOffreCep());
        recentes.add(new LigneCatalogue(TypeCatalogue.OFFRE, offre.fiche().nom(), offre.id(), null, null, null, null));
        cliquer("MER simple");

        assertThat(lignes()).containsExactly("OOffre CEPProposer");
        assertThat(texte(panneau())).contains("Les offres que vous avez proposées en dernier");
    }

    @Test
    @Tag("OFF-02")
    void dit_que_rien_ne_correspond() {
        chercher("introuvable");

        assertThat(texte(panneau())).contains("Aucune offre ni dispositif ne correspond.");
    }

    @Test
    @Tag("REC-03")
    void dit_pourquoi_rien_ne_se_trouve_sans_lettre_ni_chiffre() {
        chercher("%");

        assertThat(lignes()).isEmpty();
        assertThat(texte(panneau())).contains("Tapez au moins une lettre ou un chiffre");
    }

    private void chercher(String texte) {
        TextField champ = find(TextField.class, panneau())
                .withCondition(trouve -> Textes.texte("catalogue.invite").equals(trouve.getPlaceholder()))
                .single();
        test(champ).setValue(texte);
        cliquer("Rechercher");
    }

    private PanneauCatalogue panneau() {
        return find(PanneauCatalogue.class).single();
    }

    private List<String> lignes() {
        return find(ResultatCatalogue.class).all().stream().map(PageTest::texte).toList();
    }

    private List<Button> boutons() {
        return find(Button.class).withText("Proposer").all();
    }
}
