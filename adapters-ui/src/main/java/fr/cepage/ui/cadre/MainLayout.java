package fr.cepage.ui.cadre;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.RouterLayout;
import fr.cepage.application.dossier.RechercherDossiers;
import fr.cepage.application.droits.ConsulterMoi;
import fr.cepage.application.droits.MoiVue;
import fr.cepage.domain.droits.Droit;
import fr.cepage.ui.commun.Adresses;
import fr.cepage.ui.commun.Textes;

/**
 * The frame: whose structure this is, who is there, quick search, navigation. An entry stands there when it leads
 * somewhere and the person has the right to go.
 */
public final class MainLayout extends Div implements RouterLayout {

    private static final long serialVersionUID = 1L;

    private final Main contenu = new Main();

    MainLayout(ConsulterMoi consulterMoi, RechercherDossiers rechercher, Deconnexion deconnexion) {
        MoiVue moi = consulterMoi.execute();
        addClassName("cadre");
        contenu.addClassName("contenu");
        contenu.getElement().setAttribute("tabindex", "-1");
        Div corps = new Div(navigation(moi), contenu);
        corps.addClassName("corps");
        add(evitement(), tete(moi, rechercher, deconnexion), corps);
    }

    private NativeButton evitement() {
        NativeButton evitement = new NativeButton(
                Textes.texte("cadre.aller-au-contenu"),
                _ -> contenu.getElement().callJsFunction("focus"));
        evitement.addClassName("evitement");
        return evitement;
    }

    private static Header tete(MoiVue moi, RechercherDossiers rechercher, Deconnexion deconnexion) {
        Anchor logo = new Anchor("/", "Cépage");
        logo.addClassName("logo");
        Span structure = new Span(moi.structure().nom());
        structure.addClassName("structure");
        Header tete = new Header(logo, structure);
        tete.addClassName("tete");
        if (peutConsulter(moi)) {
            tete.add(new RechercheRapide(rechercher));
        }
        tete.add(new MenuUtilisateur(moi.acteur().nom(), deconnexion));
        return tete;
    }

    private static Nav navigation(MoiVue moi) {
        Nav navigation = new Nav();
        navigation.addClassName("navigation");
        navigation.setAriaLabel(Textes.texte("cadre.navigation"));
        if (peutConsulter(moi)) {
            navigation.add(new LienMenu(Adresses.DOSSIERS, Textes.texte("dossiers.titre")));
        }
        return navigation;
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
