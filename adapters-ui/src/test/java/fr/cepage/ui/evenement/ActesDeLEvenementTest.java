package fr.cepage.ui.evenement;

import static fr.cepage.domain.dossier.Dossiers.AUJOURDHUI;
import static fr.cepage.domain.dossier.Dossiers.unDossierJustifie;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.popover.Popover;
import com.vaadin.flow.component.textfield.IntegerField;
import fr.cepage.domain.commun.Duree;
import fr.cepage.domain.dossier.Dossier;
import fr.cepage.domain.evenement.EtatEvenement;
import fr.cepage.domain.evenement.Evenement;
import fr.cepage.domain.evenement.Evenements;
import fr.cepage.domain.referentiel.CodeValeur;
import fr.cepage.domain.referentiel.ReferentielActivitesEnMemoire;
import fr.cepage.ui.support.PageTest;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("EVT-08")
@Tag("REF-01")
class ActesDeLEvenementTest extends PageTest {
    private static final String BESOIN = "Identifier le besoin : recul, situation, objectifs, priorités";
    private static final String ATELIER = "Proposer un atelier en petit groupe sur la démarche CEP";
    private static final String RECHERCHE = "Chercher un acte par un mot";

    private Dossier dossier;

    @BeforeEach
    void prendreUnDossier() {
        dossier = monde.avec(unDossierJustifie());
    }

    @Test
    void la_duree_et_les_actes_attendent_qu_on_les_ouvre_et_restent_comme_on_les_a_laisses() {
        modifier(evenement(null));
        assertThat(find(IntegerField.class).exists()).isFalse();
        assertThat(bouton("Plus de détails").getElement().getAttribute("aria-expanded"))
                .isEqualTo("false");

        cliquer("Plus de détails");

        assertThat(duree().isVisible()).isTrue();
        cliquer("Annuler");
        ouvrirLaModification();
        assertThat(duree().isVisible()).isTrue();
        cliquer("Plus de détails");
        cliquer("Annuler");
        ouvrirLaModification();
        assertThat(find(IntegerField.class).exists()).isFalse();
    }

    @Test
    void un_mot_trouve_un_acte_qui_se_retire_comme_il_s_ajoute() {
        Evenement evenement = evenement(new Duree(30), "N1_QUALIFIER_LA_DEMANDE");
        modifier(evenement);
        assertThat(duree().getValue()).isEqualTo(30);

        choisir(RECHERCHE, BESOIN);
        choisir(RECHERCHE, ATELIER);
        choisir(RECHERCHE, BESOIN);
        assertThat(choisis()).containsExactly("Comprendre, reformuler et faire préciser la demande", BESOIN, ATELIER);
        assertThat(liste(RECHERCHE).getValue()).isNull();
        test(boutonNomme("Retirer « Comprendre, reformuler et faire préciser la demande »"))
                .click();
        duree().setValue(45);
        cliquer("Enregistrer");

        assertThat(monde.relire(evenement).orElseThrow().fiche())
                .isEqualTo(Evenements.uneFiche(AUJOURDHUI, new Duree(45), "N2_BESOIN", "T_ATELIER_CEP"));
        assertThat(texte(find(CarteEvenement.class).single()))
                .contains("Conseiller en insertion · 45 min", "Actes réalisés", BESOIN, ATELIER);
    }

    @ParameterizedTest
    @ValueSource(strings = {"priorites", "PRIORITÉS", "clarifier", "niveau 2 besoin"})
    void les_mots_de_l_acte_de_sa_mission_et_de_son_niveau_le_trouvent(String mot) {
        modifier(evenement(new Duree(30)));

        assertThat(test(liste(RECHERCHE)).getSuggestions()).hasSize(4);
        test(liste(RECHERCHE)).setFilter(mot);

        assertThat(test(liste(RECHERCHE)).getSuggestions()).containsExactly(BESOIN);
    }

    @Test
    void l_arbre_mene_du_niveau_a_l_acte_et_retient_aussitot_ce_qui_est_coche() {
        Evenement evenement = evenement(new Duree(30), "N2_BESOIN");
        modifier(evenement);

        cliquer("Parcourir le référentiel");

        assertThat(page()).contains("Niveau 1 – Accueil individualisé", "Clarifier la demande et les priorités");
        assertThat(acte("Remettre la fiche de liaison SPRO vers le niveau 2").getHelperText())
                .isEqualTo("Livrable");
        assertThat(find(NativeDetails.class).all())
                .extracting(NativeDetails::isOpen)
                .containsExactly(false, true, false);
        assertThat(acte(BESOIN).getValue()).isTrue();
        acte(BESOIN).setValue(false);
        acte(ATELIER).setValue(true);
        cliquer("Fermer");
        assertThat(choisis()).containsExactly(ATELIER);
        cliquer("Enregistrer");
        assertThat(monde.relire(evenement).orElseThrow().fiche().actes().codes())
                .containsExactly(new CodeValeur("T_ATELIER_CEP"));
    }

    @Test
    void ce_qui_est_refuse_l_est_a_cote_de_son_champ() {
        modifier(evenement(new Duree(30)));

        duree().setValue(4);
        cliquer("Enregistrer");

        assertThat(faute(duree())).isEqualTo("La durée va de 5 à 480 minutes.");
        duree().setValue(5);
        cliquer("Enregistrer");
        assertThat(page()).contains("L'événement est modifié.");
    }

    @Test
    @Tag("NOM-01")
    void un_acte_d_une_version_passee_se_montre_encore() {
        monde.activites().avec(ReferentielActivitesEnMemoire.ANCIEN);
        modifier(evenement(null, "N1_ANCIEN_ACTE"));

        assertThat(choisis()).containsExactly("Ancien acte");
        choisir(RECHERCHE, BESOIN);
        cliquer("Enregistrer");

        assertThat(texte(find(CarteEvenement.class).single())).contains("Ancien acte", BESOIN);
    }

    private Evenement evenement(@Nullable Duree duree, String... actes) {
        return monde.avec(
                Evenements.unEvenement(dossier, Evenements.uneFiche(AUJOURDHUI, duree, actes), EtatEvenement.CLOS));
    }

    private void modifier(Evenement evenement) {
        aller(dossier, "evenements?du=" + evenement.fiche().date());
        ouvrirLaModification();
    }

    private void ouvrirLaModification() {
        find(Popover.class).all().forEach(Popover::open);
        roundTrip();
        test(entree("Modifier")).click();
        roundTrip();
    }

    private IntegerField duree() {
        return find(IntegerField.class).single();
    }

    private Checkbox acte(String libelle) {
        return find(Checkbox.class)
                .withCondition(acte -> tape(acte.getLabel()).equals(libelle))
                .single();
    }

    private List<String> choisis() {
        Stream<ListItem> entrees = find(ListItem.class, find(ChampActes.class).single()).all().stream();
        return entrees.map(PageTest::texte)
                .map(texte -> texte.replace("Retirer", "").strip())
                .toList();
    }
}
