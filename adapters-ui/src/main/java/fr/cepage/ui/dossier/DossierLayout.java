package fr.cepage.ui.dossier;

import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.ParentLayout;
import com.vaadin.flow.router.RouterLayout;
import fr.cepage.application.commun.TypeRessource;
import fr.cepage.application.dossier.ConsulterDossier;
import fr.cepage.application.dossier.DossierVue;
import fr.cepage.application.droits.MoiVue;
import fr.cepage.domain.dossier.DossierId;
import fr.cepage.ui.cadre.MainLayout;
import fr.cepage.ui.cadre.MenuParties;
import fr.cepage.ui.commun.Adresses;
import fr.cepage.ui.commun.DossiersOuverts;
import fr.cepage.ui.commun.DroitsManquants;
import fr.cepage.ui.commun.DroitsSuivis;
import fr.cepage.ui.commun.JourDeLaStructure;
import fr.cepage.ui.commun.Textes;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;

/**
 * Loads a dossier, shows who it is and i-milo's menu, and hands it to the part that is shown below. What does not exist
 * and what belongs to another structure leave by the same door (DRO-04).
 */
@ParentLayout(MainLayout.class)
@PermitAll
public final class DossierLayout extends Div
        implements RouterLayout, BeforeEnterObserver, AfterNavigationObserver, DossierCourant {

    private final ConsulterDossier consulterDossier;
    private final TeteDossier tete;
    private final DroitsManquants manquants = new DroitsManquants();
    private final MenuParties menu = new MenuParties("dossier.menu")
            .partie("synthese")
            .rubrique("suivi", "dispositifs", "services", "demandes", "evenements", "rendez-vous")
            .rubrique("projets", "projet", "documents")
            .rubrique("dossier", "identite", "coordonnees", "complements");
    private final Div partie = new Div();
    private final List<PanneauDossier> panneaux;
    private @Nullable DossierVue vue;
    private @Nullable MoiVue moi;
    private String adresse = "";
    private List<HasElement> chaine = List.of();

    DossierLayout(
            ConsulterDossier consulterDossier,
            Justifier justifier,
            JourDeLaStructure jourDeLaStructure,
            ObjectProvider<PanneauDossier> panneaux,
            ObjectProvider<ActeDeTete> actes) {
        this.panneaux = panneaux.orderedStream().toList();
        this.consulterDossier = consulterDossier;
        tete = new TeteDossier(
                this, justifier, jourDeLaStructure, actes.orderedStream().toList());
        partie.addClassName("partie");
        Div colonnes = new Div(menu, partie, colonneDroite());
        colonnes.addClassName("colonnes");
        addClassName("dossier");
        add(tete, manquants, colonnes);
    }

    private Aside colonneDroite() {
        Aside colonne = new Aside();
        colonne.addClassName("panneaux");
        colonne.getElement().setAttribute("aria-label", Textes.texte("dossier.panneaux"));
        panneaux.forEach(panneau -> colonne.add(panneau.composant()));
        return colonne;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        moi = DroitsSuivis.suivre(this, this::suivre);
        vue = consulterDossier.execute(Adresses.identifiant(event, DossierId::new, TypeRessource.DOSSIER));
        DossiersOuverts.noter(vue.numero());
        menu.montrer(vue.id(), nom -> Adresses.partie(vue().id(), nom));
        adresse = event.getLocation().getPath();
        manquants.recommencer();
        montrerAutour();
    }

    /** Whoever looks at it may now do something else there than before. */
    private void suivre(MoiVue autrement) {
        moi = autrement;
        manquants.recommencer();
        rafraichirTout();
    }

    /** What stands around the part: it goes on showing the dossier whatever part of it is open. */
    private void montrerAutour() {
        tete.montrer();
        panneaux.forEach(panneau -> panneau.montrer(this));
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        chaine = event.getActiveChain();
        montrerParties();
    }

    private void montrerParties() {
        for (HasElement page : chaine) {
            if (page instanceof PartieDossier montree) {
                montree.montrer(this);
            }
        }
    }

    @Override
    public DossierVue vue() {
        return Objects.requireNonNull(vue);
    }

    @Override
    public MoiVue moi() {
        return Objects.requireNonNull(moi);
    }

    @Override
    public String partie() {
        return adresse.substring(adresse.lastIndexOf('/') + 1);
    }

    @Override
    public DossierVue rafraichir() {
        DossierVue relue = consulterDossier.execute(vue().id());
        vue = relue;
        montrerAutour();
        return relue;
    }

    @Override
    public void rafraichirTout() {
        rafraichir();
        montrerParties();
    }

    @Override
    public void showRouterLayoutContent(HasElement page) {
        partie.removeAll();
        partie.add(page.getElement().getComponent().orElseThrow());
    }
}
