package fr.cepage.ui.cadre;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.JavaScript;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.RouterLayout;
import com.vaadin.flow.shared.Registration;
import fr.cepage.application.dossier.RechercherDossiers;
import fr.cepage.application.droits.ConsulterMoi;
import fr.cepage.application.droits.MoiVue;
import fr.cepage.domain.droits.Droit;
import fr.cepage.ui.commun.Adresses;
import fr.cepage.ui.commun.DroitsSuivis;
import fr.cepage.ui.commun.JourDeLaStructure;
import fr.cepage.ui.commun.Textes;
import jakarta.annotation.security.PermitAll;

/**
 * The frame: whose structure this is, who is there, quick search, navigation. An entry stands there when it leads
 * somewhere and the person has the right to go. It keeps the page at the rights that are granted now (DRO-08).
 */
@PermitAll
@JavaScript("context://saisie.js")
@JavaScript("context://reprise.js")
@JavaScript("context://jour.js")
public final class MainLayout extends Div implements RouterLayout, BeforeEnterObserver, AfterNavigationObserver {

    private final DroitsSuivis droits;
    private final Deconnexion deconnexion;
    private final Span structure = new Span();
    private final RechercheRapide recherche;
    private final Div utilisateur = new Div();
    private final Nav navigation = new Nav();
    private final PageRetenue page = new PageRetenue();

    MainLayout(
            ConsulterMoi consulterMoi,
            RechercherDossiers rechercher,
            JourDeLaStructure jourDeLaStructure,
            Deconnexion deconnexion) {
        droits = DroitsSuivis.commencer(consulterMoi::execute, jourDeLaStructure::aujourdhui, page::retenir);
        recherche = new RechercheRapide(rechercher);
        this.deconnexion = deconnexion;
        addClassName("cadre");
        navigation.addClassName("navigation");
        navigation.setAriaLabel(Textes.texte("cadre.navigation"));
        navigation.add(new LienMenu(Adresses.DOSSIERS, Textes.texte("dossiers.titre")));
        navigation.add(new LienMenu(Adresses.OFFRES, Textes.texte("offres.titre")));
        Div corps = new Div(navigation, page);
        corps.addClassName("corps");
        add(evitement(), tete(), corps);
    }

    @Override
    protected void onAttach(AttachEvent arrivee) {
        super.onAttach(arrivee);
        UI ui = arrivee.getUI();
        Reprise.commencer(this, DroitsSuivis.suivre(this, this::montrer).acteur());
        ui.setPollInterval(DroitsSuivis.INTERVALLE);
        Registration ecoute = ui.addPollListener(_ -> DroitsSuivis.verifier());
        addDetachListener(depart -> {
            depart.unregisterListener();
            ecoute.remove();
        });
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        droits.relire();
        montrer(DroitsSuivis.suivre(this, this::montrer));
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        droits.diffuser();
        recherche.rafraichir();
    }

    private NativeButton evitement() {
        NativeButton evitement = new NativeButton(Textes.texte("cadre.aller-au-contenu"), _ -> page.viser());
        evitement.addClassName("evitement");
        return evitement;
    }

    private Header tete() {
        Anchor logo = new Anchor("/", "Cépage");
        logo.addClassName("logo");
        structure.addClassName("structure");
        Header tete = new Header(logo, structure, recherche, utilisateur);
        tete.addClassName("tete");
        return tete;
    }

    /** What is being typed into the search stays. */
    private void montrer(MoiVue moi) {
        boolean consulte = moi.acteur().peut(Droit.CONSULTER_DOSSIER);
        structure.setText(moi.structure().nom());
        getElement()
                .executeJs("window.cepageFuseau($0)", moi.structure().fuseau().getId());
        recherche.setVisible(consulte);
        navigation.getChildren().forEach(entree -> entree.setVisible(consulte));
        utilisateur.removeAll();
        utilisateur.add(new MenuUtilisateur(moi.acteur().nom(), deconnexion));
    }

    @Override
    public void showRouterLayoutContent(HasElement contenu) {
        page.montrer(contenu.getElement().getComponent().orElseThrow());
    }

    @Override
    public void removeRouterLayoutContent(HasElement contenu) {
        contenu.getElement().getComponent().ifPresent(page::retirer);
    }
}
