package fr.cepage.ui.dossier;

import static fr.cepage.domain.dossier.Dossiers.NAISSANCE;
import static fr.cepage.domain.dossier.Dossiers.unDossier;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.Anchor;
import fr.cepage.application.support.Acteurs;
import fr.cepage.application.support.Structures;
import fr.cepage.domain.dossier.Dossier;
import fr.cepage.domain.droits.Droit;
import fr.cepage.ui.support.PageTest;
import java.time.LocalDate;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class NouveauDossierViewTest extends PageTest {

    @Test
    @Tag("DOS-02")
    void cree_un_dossier_dont_on_est_le_referent_et_l_ouvre() {
        aller("dossiers/nouveau");

        saisir("Benali", "Zoé", NAISSANCE);
        cliquer("Créer le dossier");

        assertThat(monde.dossiers(Structures.MARSEILLE)).hasSize(1);
        assertThat(page()).contains("Zoé BENALI", "référent : Claire Dubois", "Non justifié");
    }

    @Test
    @Tag("DOS-05")
    void montre_les_doublons_probables_avant_de_creer() {
        Dossier semblable = monde.avec(unDossier());
        aller("dossiers/nouveau");

        saisir("MARTIN", "lea", NAISSANCE);

        assertThat(page()).contains("Ce dossier existe peut-être déjà");
        assertThat(find(Anchor.class)
                        .withCondition(lien -> texte(lien).startsWith("Léa MARTIN, 12/03/2006"))
                        .single()
                        .getHref())
                .isEqualTo("/dossiers/" + semblable.id() + "/dispositifs");
        assertThat(monde.dossiers(Structures.MARSEILLE)).hasSize(1);
    }

    @Test
    @Tag("DOS-05")
    void un_doublon_deja_vu_n_empeche_pas_de_creer() {
        monde.avec(unDossier());
        aller("dossiers/nouveau");
        saisir("Martin", "Léa", NAISSANCE);

        cliquer("Créer le dossier");

        assertThat(monde.dossiers(Structures.MARSEILLE)).hasSize(2);
    }

    @Test
    @Tag("DOS-05")
    void un_doublon_apparu_pendant_la_saisie_est_montre_avant_de_creer() {
        aller("dossiers/nouveau");
        saisir("Martin", "Léa", NAISSANCE);
        monde.avec(unDossier());

        cliquer("Créer le dossier");
        assertThat(monde.dossiers(Structures.MARSEILLE)).hasSize(1);
        assertThat(page()).contains("Ce dossier existe peut-être déjà");

        cliquer("Créer le dossier");
        assertThat(monde.dossiers(Structures.MARSEILLE)).hasSize(2);
    }

    @Test
    @Tag("DOS-05")
    void une_autre_date_de_naissance_n_est_pas_un_doublon() {
        monde.avec(unDossier());
        aller("dossiers/nouveau");

        saisir("Martin", "Léa", NAISSANCE.plusDays(1));

        assertThat(page()).doesNotContain("Ce dossier existe peut-être déjà");
    }

    @Test
    void dit_tout_ce_qui_manque_en_une_fois() {
        aller("dossiers/nouveau");

        cliquer("Créer le dossier");

        assertThat(faute(liste("Civilité"))).isEqualTo("Ce champ est obligatoire.");
        assertThat(faute(champ("Prénom"))).isEqualTo("Ce champ est obligatoire.");
        assertThat(faute(champ("Nom de naissance"))).isEqualTo("Ce champ est obligatoire.");
        assertThat(faute(date("Date de naissance"))).isEqualTo("Ce champ est obligatoire.");
    }

    @Test
    @Tag("DRO-06")
    void explique_quand_le_droit_de_modifier_manque() {
        monde.enTantQue(Acteurs.claireSans(Droit.MODIFIER_DOSSIER));

        aller("dossiers/nouveau");

        assertThat(page()).contains("Le droit « Modifier les informations d'un dossier » n'a pas été attribué");
    }

    private void saisir(String nom, String prenom, LocalDate naissance) {
        choisir("Civilité", "Madame");
        test(champ("Prénom")).setValue(prenom);
        test(champ("Nom de naissance")).setValue(nom);
        test(date("Date de naissance")).setValue(naissance);
    }
}
