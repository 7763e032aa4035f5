package fr.cepage.ui.dossier;

import static fr.cepage.domain.dossier.Dossiers.AUJOURDHUI;
import static fr.cepage.domain.dossier.Dossiers.unDossier;
import static fr.cepage.domain.dossier.Dossiers.unDossierJustifie;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.popover.Popover;
import com.vaadin.flow.dom.Element;
import fr.cepage.application.support.Acteurs;
import fr.cepage.domain.demande.Demandes;
import fr.cepage.domain.dispositif.Ceps;
import fr.cepage.domain.dossier.Dossier;
import fr.cepage.domain.droits.Droit;
import fr.cepage.domain.evenement.Evenements;
import fr.cepage.domain.liaison.Liaisons;
import fr.cepage.domain.offre.Offre;
import fr.cepage.domain.offre.Offres;
import fr.cepage.domain.rendezvous.Rdvs;
import fr.cepage.ui.commun.DroitsManquants;
import fr.cepage.ui.commun.Textes;
import fr.cepage.ui.support.PageTest;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A right that is missing on a whole page is said once there, whatever it forbids. */
class DroitsManquantsTest extends PageTest {

    private Dossier dossier = unDossier();
    private Offre offre = Offres.uneOffre();

    @BeforeEach
    void remplir() {
        dossier = monde.avec(unDossier());
        monde.avec(Ceps.unCepEnPhase2Depuis(AUJOURDHUI.minusDays(9), dossier));
        monde.avec(Evenements.unEvenementEnCours(dossier));
        monde.avec(Demandes.uneDemande(dossier));
        monde.avec(Rdvs.unRendezVous(dossier));
        monde.avec(Liaisons.uneLiaison(dossier));
        offre = monde.avec(offre);
    }

    @ParameterizedTest
    @Tag("DRO-02")
    @ValueSource(
            strings = {
                "synthese",
                "dispositifs",
                "services",
                "demandes",
                "evenements",
                "rendez-vous",
                "projet",
                "documents",
                "identite",
                "coordonnees",
                "complements"
            })
    void chaque_droit_qui_manque_est_dit_une_fois_sur_chaque_partie(String partie) {
        monde.enTantQue(Acteurs.claireAvec(Droit.CONSULTER_DOSSIER));

        aller(dossier, partie);

        assertThat(horsMenus())
                .containsOnlyOnce(phrase(Droit.GERER_EVENEMENTS))
                .containsOnlyOnce(phrase(Droit.PROPOSER_CEP))
                .containsOnlyOnce(phrase(Droit.MODIFIER_DOSSIER));
    }

    /** A kind: none may be greyed and no more. */
    @ParameterizedTest
    @Tag("DRO-02")
    @ValueSource(
            strings = {
                "dossiers",
                "dossiers/{dossier}/synthese",
                "dossiers/{dossier}/dispositifs",
                "dossiers/{dossier}/services",
                "dossiers/{dossier}/demandes",
                "dossiers/{dossier}/evenements",
                "dossiers/{dossier}/rendez-vous",
                "dossiers/{dossier}/projet",
                "dossiers/{dossier}/documents",
                "dossiers/{dossier}/identite",
                "dossiers/{dossier}/coordonnees",
                "offres",
                "offres/{offre}/informations",
                "offres/{offre}/conditions"
            })
    void chaque_bouton_empeche_reste_au_clavier_et_renvoie_a_sa_raison(String adresse) {
        dossier = monde.avec(unDossierJustifie());
        monde.avec(Evenements.unEvenementEnCours(dossier));
        monde.avec(Liaisons.uneLiaison(dossier));
        monde.enTantQue(Acteurs.claireAvec(Droit.CONSULTER_DOSSIER));

        aller(adresse.replace("{dossier}", dossier.id().toString())
                .replace("{offre}", offre.id().toString()));

        assertThat(find(Button.class).all()).allMatch(Button::isEnabled);
        assertThat(find(Button.class).all())
                .filteredOn(bouton -> !possible(bouton))
                .isNotEmpty()
                .allSatisfy(bouton -> assertThat(raison(bouton)).contains("n'a pas été attribué à votre profil"));
    }

    @ParameterizedTest
    @Tag("DRO-02")
    @CsvSource({"PROPOSER_CEP, acte-du-moment", "GERER_PACEA, creer-pacea", "GERER_EVENEMENTS, nouvel-evenement"})
    void le_bouton_empeche_renvoie_a_la_phrase_de_la_tete(Droit droit, String acte) {
        monde.enTantQue(Acteurs.claireSans(droit));

        aller(dossier, "dispositifs");

        assertThat(horsMenus()).containsOnlyOnce(phrase(droit));
        assertThat(find(Button.class).withId(acte).single().getElement().getAttribute("aria-describedby"))
                .contains("droit-manquant-" + droit);
    }

    @Test
    @Tag("DRO-08")
    void la_phrase_s_en_va_avec_le_droit_rendu_et_revient_avec_le_droit_perdu() {
        monde.enTantQue(Acteurs.claireSans(Droit.GERER_EVENEMENTS));
        aller(dossier, "identite");

        monde.enTantQue(Acteurs.CLAIRE);
        interroger();
        assertThat(horsMenus()).doesNotContain(phrase(Droit.GERER_EVENEMENTS));

        monde.enTantQue(Acteurs.claireSans(Droit.MODIFIER_DOSSIER));
        interroger();
        assertThat(horsMenus()).containsOnlyOnce(phrase(Droit.MODIFIER_DOSSIER));
    }

    @Test
    @Tag("DRO-02")
    void rien_n_est_dit_a_qui_a_tous_les_droits_ni_d_une_page_a_l_autre() {
        monde.enTantQue(Acteurs.claireSans(Droit.GERER_PACEA));
        aller(dossier, "dispositifs");
        aller(dossier, "synthese");
        assertThat(horsMenus()).doesNotContain(phrase(Droit.GERER_PACEA));

        monde.enTantQue(Acteurs.CLAIRE);
        aller(dossier, "dispositifs");
        assertThat(find(DroitsManquants.class).single().getChildren()).isEmpty();
    }

    private static String phrase(Droit droit) {
        return tape(Textes.texte(droit.cle()));
    }

    /** What stands there before any menu « Actions » is opened. */
    private static String horsMenus() {
        return tape(UI.getCurrent()
                .getInternals()
                .getActiveRouterTargetsChain()
                .getLast()
                .getElement()
                .getChildren()
                .map(DroitsManquantsTest::horsMenus)
                .collect(Collectors.joining("\n")));
    }

    private static String horsMenus(Element element) {
        boolean menu = element.getComponent().filter(Popover.class::isInstance).isPresent();
        String suite = menu
                ? ""
                : element.getChildren().map(DroitsManquantsTest::horsMenus).collect(Collectors.joining("\n"));
        return element.isTextNode() ? element.getText() : suite;
    }
}
