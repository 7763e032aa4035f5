package fr.cepage.ui.cadre;

import static fr.cepage.domain.dossier.Dossiers.AUJOURDHUI;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.router.Route;
import fr.cepage.application.appel.Acteur;
import fr.cepage.application.support.Acteurs;
import fr.cepage.application.support.Structures;
import fr.cepage.domain.demande.Demandes;
import fr.cepage.domain.dispositif.Ceps;
import fr.cepage.domain.dispositif.DispositifCep;
import fr.cepage.domain.dossier.Dossier;
import fr.cepage.domain.dossier.Dossiers;
import fr.cepage.domain.droits.Droit;
import fr.cepage.domain.evenement.Evenement;
import fr.cepage.domain.evenement.Evenements;
import fr.cepage.domain.liaison.Liaisons;
import fr.cepage.domain.offre.Offre;
import fr.cepage.domain.offre.Offres;
import fr.cepage.domain.pacea.Paceas;
import fr.cepage.domain.proposition.EtatProposition;
import fr.cepage.domain.proposition.Proposition.OffreProposee;
import fr.cepage.domain.proposition.Propositions;
import fr.cepage.domain.rendezvous.Rdvs;
import fr.cepage.domain.structure.StructureCode;
import fr.cepage.ui.commun.Textes;
import fr.cepage.ui.support.PageTest;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AnnotationTypeFilter;
import org.springframework.util.ClassUtils;

/** Every page that has an address, with every right that a screen asks for: a new one is tried here by itself. */
@Tag("DRO-08")
class PagesOuvertesTest extends PageTest {

    private static final Set<Droit> DROITS = EnumSet.complementOf(EnumSet.of(Droit.CONSULTER_DOSSIER, Droit.INTEGRER));

    private Dossier dossier;
    private DispositifCep cep;
    private Offre offre;

    static Stream<String> adresses() {
        var recherche = new ClassPathScanningCandidateComponentProvider(false);
        recherche.addIncludeFilter(new AnnotationTypeFilter(Route.class));
        return recherche.findCandidateComponents("fr.cepage.ui").stream()
                .map(page -> ClassUtils.resolveClassName(page.getBeanClassName(), null)
                        .getAnnotation(Route.class)
                        .value())
                .sorted();
    }

    @BeforeEach
    void peupler() {
        dossier = monde.avec(Dossiers.unDossierJustifie());
        offre = monde.avec(Offres.uneOffreCep());
        cep = monde.avec(Ceps.unCepConfieA(Acteurs.KARIM.id(), AUJOURDHUI.minusDays(40), dossier));
        monde.avec(Paceas.unPaceaDepuis(AUJOURDHUI.minusDays(40), cep));
        Evenement evenement = monde.avec(Evenements.unEvenementEnCours(dossier));
        monde.avec(Propositions.uneProposition(
                dossier,
                new OffreProposee(offre.id(), Offre.MESURE_CEP),
                evenement.id(),
                AUJOURDHUI,
                EtatProposition.PROPOSEE));
        monde.avec(Demandes.uneDemande(dossier));
        monde.avec(Rdvs.unRendezVous(dossier));
        monde.avec(Liaisons.uneLiaison(dossier));
    }

    @ParameterizedTest
    @MethodSource("adresses")
    void une_page_ouverte_devient_ce_qu_elle_serait_si_on_l_ouvrait_avec_d_autres_droits(String adresse) {
        for (Droit droit : DROITS) {
            Acteur sans = roseSans(droit);
            List<String> avecLui = ouvrir(adresse, Acteurs.ROSE);
            List<String> sansLui = ouvrir(adresse, sans);
            boolean fermee = find(DroitManquantView.class).exists();

            rendre(Acteurs.ROSE);
            assertThat(lue()).as("« %s » donné", droit).isEqualTo(avecLui);

            rendre(sans);
            if (fermee) {
                assertThat(lue()).contains(Textes.texte(droit.cle()), "[impossible]");
            } else {
                assertThat(lue()).as("« %s » retiré", droit).isEqualTo(sansLui);
            }

            rendre(Acteurs.ROSE);
            assertThat(lue()).as("« %s » rendu", droit).isEqualTo(avecLui);
        }
    }

    @ParameterizedTest
    @MethodSource("adresses")
    void une_page_qui_ne_peut_plus_se_voir_le_dit_et_revient_telle_quelle(String adresse) {
        Acteur sans = roseSans(Droit.CONSULTER_DOSSIER);
        List<String> sansLui = ouvrir(adresse, sans);
        boolean fermee = find(DroitManquantView.class).exists();
        List<String> avecLui = ouvrir(adresse, Acteurs.ROSE);
        assertThat(avecLui).contains("Mission Locale de Marseille");

        rendre(sans);
        assertThat(find(LienMenu.class).withText("Dossiers").exists()).isFalse();
        if (fermee) {
            assertThat(String.join("\n", lue())).contains(Textes.texte(Droit.CONSULTER_DOSSIER.cle()), "revient");
        } else {
            assertThat(lue()).isEqualTo(sansLui);
        }

        rendre(Acteurs.ROSE);
        assertThat(lue()).isEqualTo(avecLui);
    }

    @ParameterizedTest
    @MethodSource("adresses")
    void rien_d_une_structure_quittee_ne_reste_a_voir(String adresse) {
        ouvrir(adresse, Acteurs.ROSE);

        rendre(roseA(Structures.BORDEAUX));

        assertThat(String.join("\n", lue()))
                .contains("Mission Locale Bordeaux Avenir Jeunes")
                .doesNotContain(dossier.numero().valeur(), offre.fiche().nom());
    }

    @Test
    void une_page_fermee_s_ouvre_des_que_le_droit_est_donne() {
        ouvrir("dossiers/nouveau", roseSans(Droit.MODIFIER_DOSSIER));
        assertThat(lue()).contains(Textes.texte(Droit.MODIFIER_DOSSIER.cle()));

        rendre(Acteurs.ROSE);

        assertThat(possible(bouton("Créer le dossier"))).isTrue();
    }

    @Test
    void qui_n_a_aucun_droit_lit_a_qui_s_adresser() {
        ouvrir("dossiers", avec(Acteurs.ROSE.structure(), Set.of()));

        assertThat(lue().stream().map(PageTest::tape).toList())
                .contains("Le droit « Consulter les informations d'un dossier » n'a pas été attribué à votre profil."
                        + " Voyez avec votre référent i-milo.");
    }

    /** Coming from elsewhere, so that nothing of it was there before. */
    private List<String> ouvrir(String adresse, Acteur acteur) {
        monde.enTantQue(acteur);
        aller("nulle-part");
        aller(adresse.replace(":cep", cep.id().toString())
                .replace(":id", (adresse.startsWith("offres") ? offre.id() : dossier.id()).toString()));
        return lue();
    }

    private void rendre(Acteur acteur) {
        monde.enTantQue(acteur);
        interroger();
    }

    private static Acteur roseSans(Droit droit) {
        Set<Droit> droits = EnumSet.copyOf(Acteurs.ROSE.droits());
        droits.remove(droit);
        return avec(Acteurs.ROSE.structure(), droits);
    }

    private static Acteur roseA(StructureCode structure) {
        return avec(structure, Acteurs.ROSE.droits());
    }

    private static Acteur avec(StructureCode structure, Set<Droit> droits) {
        return new Acteur(Acteurs.ROSE.id(), Acteurs.ROSE.nom(), structure, droits, false);
    }

    /** All that is visible, word by word, and of each button whether it can be pressed. */
    private static List<String> lue() {
        HasElement cadre =
                UI.getCurrent().getInternals().getActiveRouterTargetsChain().getLast();
        return mots(cadre.getElement()).toList();
    }

    private static Stream<String> mots(Element element) {
        if (element.isTextNode()) {
            return Stream.of(element.getText());
        }
        return element.isVisible()
                ? Stream.concat(etat(element), element.getChildren().flatMap(PagesOuvertesTest::mots))
                : Stream.empty();
    }

    private static Stream<String> etat(Element element) {
        boolean bouton =
                element.getTag().equals("vaadin-button") || element.getTag().equals("button");
        boolean possible = element.isEnabled() && !"true".equals(element.getAttribute("aria-disabled"));
        return bouton ? Stream.of(possible ? "[possible]" : "[impossible]") : Stream.empty();
    }
}
