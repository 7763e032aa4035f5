package fr.cepage.ui.cadre;

import static fr.cepage.domain.dossier.Dossiers.NAISSANCE;
import static fr.cepage.domain.dossier.Dossiers.unDossierAuNomDe;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.combobox.ComboBoxBase.CustomValueSetEvent;
import com.vaadin.flow.data.provider.Query;
import fr.cepage.application.dossier.LigneDossier;
import fr.cepage.application.support.Acteurs;
import fr.cepage.domain.dossier.Dossier;
import fr.cepage.domain.droits.Droit;
import fr.cepage.ui.support.PageTest;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("REC-03")
class RechercheRapideTest extends PageTest {

    @ParameterizedTest
    @ValueSource(strings = {"legoff", "Le Goff 12/03/2006", "legfof"})
    void entree_ouvre_le_seul_dossier_trouve(String texte) {
        Dossier cherche = monde.avec(unDossierAuNomDe("Le Goff", "Yann"));
        monde.avec(unDossierAuNomDe("BERNARD", "Karim"));
        aller("offres");

        entrer(texte.replace("12/03/2006", "%td/%<tm/%<tY".formatted(NAISSANCE)));

        assertThat(adresse()).isEqualTo("dossiers/" + cherche.id() + "/dispositifs");
    }

    @Test
    void entree_mene_a_la_liste_quand_il_y_en_a_plusieurs() {
        monde.avec(unDossierAuNomDe("MARTIN", "Zoé"));
        monde.avec(unDossierAuNomDe("MARTIN", "Ali"));
        aller("offres");

        entrer("martin");

        assertThat(adresse()).isEqualTo("dossiers");
    }

    @Test
    void rien_de_trouve_le_dit_et_propose_de_creer_ce_qui_est_tape() {
        aller("offres");

        entrer("Le Goff Yann 12.03.2006");
        assertThat(page()).contains("Aucun dossier ne correspond.");
        cliquer("Créer ce dossier");

        assertThat(adresse()).isEqualTo("dossiers/nouveau");
        assertThat(Stream.of("Nom de naissance", "Prénom")
                        .map(libelle -> champ(libelle).getValue()))
                .containsExactly("Le Goff", "Yann");
        assertThat(date("Date de naissance").getValue()).isEqualTo("2006-03-12");
    }

    @Test
    void un_seul_mot_est_le_nom() {
        aller("dossiers/nouveau?texte=Benali");
        assertThat(champ("Nom de naissance").getValue()).isEqualTo("Benali");
        assertThat(champ("Prénom").getValue()).isEmpty();
    }

    @Test
    void un_numero_n_est_le_nom_de_personne() {
        aller("dossiers/nouveau?texte=3306300208");

        assertThat(champ("Nom de naissance").getValue()).isEmpty();
    }

    @Test
    @Tag("DRO-06")
    void ne_propose_pas_de_creer_a_qui_n_en_a_pas_le_droit() {
        monde.enTantQue(Acteurs.claireSans(Droit.MODIFIER_DOSSIER));
        aller("offres");

        entrer("benali");

        assertThat(page()).contains("Aucun dossier ne correspond.").doesNotContain("Créer ce dossier");
    }

    @ParameterizedTest
    @ValueSource(strings = {"%", "_", "'", "😀"})
    void sans_lettre_ni_chiffre_ne_trouve_personne_et_dit_pourquoi(String texte) {
        monde.avec(unDossierAuNomDe("MARTIN", "Zoé"));
        aller("offres");

        entrer(texte);

        assertThat(page()).contains("Tapez au moins une lettre ou un chiffre").doesNotContain("Créer ce dossier");
    }

    @Test
    void vide_elle_propose_les_derniers_dossiers_ouverts_du_dernier_au_premier() {
        aller("offres");
        assertThat(proposes()).isEmpty();
        Dossier zoe = monde.avec(unDossierAuNomDe("MARTIN", "Zoé"));
        Dossier ali = monde.avec(unDossierAuNomDe("BERNARD", "Ali"));

        aller(zoe, "identite");
        aller(ali, "identite");
        aller(zoe, "coordonnees");

        assertThat(proposes())
                .containsExactly(zoe.numero().valeur(), ali.numero().valeur());
    }

    @Test
    void n_en_garde_que_huit() {
        IntStream.range(0, 9).forEach(_ -> aller(monde.avec(unDossierAuNomDe("MARTIN", "Zoé")), "identite"));

        assertThat(proposes()).hasSize(8).doesNotHaveDuplicates();
    }

    @Test
    @Tag("DRO-04")
    void ne_propose_pas_celui_d_une_autre_structure() {
        aller(monde.avec(unDossierAuNomDe("MARTIN", "Zoé")), "identite");

        monde.enTantQue(Acteurs.DENIS);
        aller("dossiers");

        assertThat(proposes()).isEmpty();
    }

    private void entrer(String texte) {
        ComponentUtil.fireEvent(recherche(), new CustomValueSetEvent<>(recherche(), true, texte));
        roundTrip();
    }

    private Stream<String> proposes() {
        return recherche().trouver(new Query<>(0, 20, List.of(), null, "")).map(LigneDossier::numero);
    }

    private RechercheRapide recherche() {
        return find(RechercheRapide.class).single();
    }

    private static String adresse() {
        return UI.getCurrent().getInternals().getActiveViewLocation().getPath();
    }
}
