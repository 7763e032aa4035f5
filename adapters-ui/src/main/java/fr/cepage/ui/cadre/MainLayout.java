package fr.cepage.ui.cadre;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.dependency.JavaScript;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.RouterLayout;
import fr.cepage.application.dossier.RechercherDossiers;
import fr.cepage.application.droits.ConsulterMoi;
import fr.cepage.application.droits.MoiVue;
import fr.cepage.domain.droits.Droit;
import fr.cepage.ui.commun.Adresses;
import fr.cepage.ui.commun.Textes;
import jakarta.annotation.security.PermitAll;
import org.jspecify.annotations.Nullable;

/**
 * The frame: whose structure this is, who is there, quick search, navigation. An entry stands there when it leads
 * somewhere and the person has the right to go.
 */
@PermitAll
@JavaScript("context://saisie.js")
public final class MainLayout extends Div implements RouterLayout, BeforeEnterObserver {

    private static final long serialVersionUID = 1L;

    private final ConsulterMoi consulterMoi;
    private final RechercherDossiers rechercher;
    private final Deconnexion deconnexion;
    private final Header tete = new Header();
    private final Nav navigation = new Nav();
    private final Main contenu = new Main();
    private @Nullable MoiVue montre;

    MainLayout(ConsulterMoi consulterMoi, RechercherDossiers rechercher, Deconnexion deconnexion) {
        this.consulterMoi = consulterMoi;
        this.rechercher = rechercher;
        this.deconnexion = deconnexion;
        addClassName("cadre");
        tete.addClassName("tete");
        navigation.addClassName("navigation");
        navigation.setAriaLabel(Textes.texte("cadre.navigation"));
        contenu.addClassName("contenu");
        contenu.getElement().setAttribute("tabindex", "-1");
        Div corps = new Div(navigation, contenu);
        corps.addClassName("corps");
        add(evitement(), tete, corps);
    }

    /** Rights may have changed since the page was opened (DRO-03). */
    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        MoiVue moi = consulterMoi.execute();
        if (!moi.equals(montre)) {
            montre = moi;
            montrerTete(moi);
            montrerNavigation(moi);
        }
    }

    private NativeButton evitement() {
        NativeButton evitement = new NativeButton(
                Textes.texte("cadre.aller-au-contenu"),
                _ -> contenu.getElement().callJsFunction("focus"));
        evitement.addClassName("evitement");
        return evitement;
    }

    private void montrerTete(MoiVue moi) {
        Anchor logo = new Anchor("/", "Cépage");
        logo.addClassName("logo");
        Span structure = new Span(moi.structure().nom());
        structure.addClassName("structure");
        tete.removeAll();
        tete.add(logo, structure);
        if (peutConsulter(moi)) {
            tete.add(new RechercheRapide(rechercher));
        }
        tete.add(new MenuUtilisateur(moi.acteur().nom(), deconnexion));
    }

    private void montrerNavigation(MoiVue moi) {
        navigation.removeAll();
        if (peutConsulter(moi)) {
            navigation.add(new LienMenu(Adresses.DOSSIERS, Textes.texte("dossiers.titre")));
            navigation.add(new LienMenu(Adresses.OFFRES, Textes.texte("offres.titre")));
        }
    }

    private static boolean peutConsulter(MoiVue moi) {
        return moi.acteur().peut(Droit.CONSULTER_DOSSIER);
    }

    @Override
    public void showRouterLayoutContent(HasElement page) {
        contenu.removeAll();
        contenu.add(page.getElement().getComponent().orElseThrow());
    }

    @Override
    public void removeRouterLayoutContent(HasElement page) {
        page.getElement().getComponent().map(Component::getElement).ifPresent(contenu.getElement()::removeChild);
    }
}
