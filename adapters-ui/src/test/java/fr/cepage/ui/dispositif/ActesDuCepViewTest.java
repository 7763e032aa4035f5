package fr.cepage.ui.dispositif;

import static fr.cepage.domain.dossier.Dossiers.AUJOURDHUI;
import static fr.cepage.domain.dossier.Dossiers.unDossierJustifie;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Article;
import fr.cepage.domain.commun.Duree;
import fr.cepage.domain.dispositif.Ceps;
import fr.cepage.domain.dispositif.DispositifCep;
import fr.cepage.domain.dossier.Dossier;
import fr.cepage.domain.evenement.EtatEvenement;
import fr.cepage.domain.evenement.Evenements;
import fr.cepage.domain.referentiel.ReferentielActivitesEnMemoire;
import fr.cepage.ui.support.PageTest;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("REF-01")
class ActesDuCepViewTest extends PageTest {
    private static final LocalDate ENTREE = AUJOURDHUI.minusDays(40);

    private Dossier dossier;
    private DispositifCep cep;

    @BeforeEach
    void prendreUnCep() {
        dossier = monde.avec(unDossierJustifie());
        cep = monde.avec(Ceps.unCepEnPhase2Depuis(ENTREE, dossier));
    }

    @Test
    void la_carte_du_cep_mene_a_ce_qui_a_ete_fait_par_niveau() {
        evenement(ENTREE, EtatEvenement.CLOS, "N1_QUALIFIER_LA_DEMANDE");
        evenement(AUJOURDHUI, EtatEvenement.CLOS, "N1_QUALIFIER_LA_DEMANDE", "N2_BESOIN");
        aller(dossier, "dispositifs");
        String adresse = find(Anchor.class, find(CarteCep.class).single())
                .withText("Actes réalisés")
                .single()
                .getHref();

        aller(adresse.substring(1));

        assertThat(niveaux().getFirst())
                .contains("Niveau 1 – Accueil individualisé", "1 acte sur 2")
                .contains("Comprendre, reformuler et faire préciser la demande", "06/05/2026", "15/06/2026")
                .contains("Reste 1 acte", "Remettre la fiche de liaison SPRO vers le niveau 2", "Livrable");
        assertThat(niveaux().get(1)).contains("1 acte sur 1", "15/06/2026").doesNotContain("Reste");
        assertThat(niveaux().get(2)).contains("Aucun acte sur 1", "Reste 1 acte");
        assertThat(page()).contains("CEP commencé le 06/05/2026", "Aucun ordre n'est imposé");
    }

    @Test
    void chaque_jour_mene_aux_evenements_de_ce_jour() {
        evenement(AUJOURDHUI, EtatEvenement.CLOS, "N2_BESOIN");
        evenement(AUJOURDHUI, EtatEvenement.CLOS, "N2_BESOIN");
        ouvrir();

        Anchor jour = find(Anchor.class).withText("15/06/2026").single();

        assertThat(jour.getHref()).isEqualTo("/dossiers/" + dossier.id() + "/evenements?du=2026-06-15&au=2026-06-15");
        assertThat(tape(jour.getAriaLabel().orElseThrow()))
                .isEqualTo("Événements du 15/06/2026 : Identifier le besoin : recul, situation, objectifs, priorités");
    }

    @Test
    @Tag("ANN-02")
    void ce_qui_est_annule_ou_d_avant_le_cep_reste_a_faire() {
        evenement(AUJOURDHUI, EtatEvenement.ANNULE, "N2_BESOIN");
        evenement(ENTREE.minusDays(1), EtatEvenement.CLOS, "N2_BESOIN");
        ouvrir();

        assertThat(niveaux().get(1)).contains("Aucun acte sur 1", "Reste 1 acte");
    }

    @Test
    @Tag("NOM-01")
    void un_acte_d_une_autre_version_se_montre_a_part() {
        monde.activites().avec(ReferentielActivitesEnMemoire.ANCIEN);
        evenement(AUJOURDHUI, EtatEvenement.CLOS, "N1_ANCIEN_ACTE");
        ouvrir();

        assertThat(niveaux()).hasSize(4);
        assertThat(niveaux().getLast()).contains("D'une autre version du référentiel", "Ancien acte", "15/06/2026");
    }

    @Test
    @Tag("DRO-04")
    void le_cep_d_un_autre_dossier_n_est_pas_la() {
        Dossier autre = monde.avec(unDossierJustifie());

        aller(autre, "dispositifs/" + cep.id() + "/actes");
        assertThat(page()).contains("Ce dispositif n'existe pas.");
        aller(dossier, "dispositifs/nul/actes");
        assertThat(page()).contains("Ce dispositif n'existe pas.");
    }

    private void ouvrir() {
        aller(dossier, "dispositifs/" + cep.id() + "/actes");
    }

    private List<String> niveaux() {
        return find(Article.class).all().stream().map(PageTest::texte).toList();
    }

    private void evenement(LocalDate jour, EtatEvenement etat, String... actes) {
        monde.avec(Evenements.unEvenement(dossier, Evenements.uneFiche(jour, new Duree(30), actes), etat));
    }
}
