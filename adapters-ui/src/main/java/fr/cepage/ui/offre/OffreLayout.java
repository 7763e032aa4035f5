package fr.cepage.ui.offre;

import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.ParentLayout;
import com.vaadin.flow.router.RouterLayout;
import fr.cepage.application.commun.TypeRessource;
import fr.cepage.application.droits.MoiVue;
import fr.cepage.application.offre.ConsulterOffre;
import fr.cepage.application.offre.OffreVue;
import fr.cepage.domain.offre.OffreId;
import fr.cepage.ui.cadre.MainLayout;
import fr.cepage.ui.cadre.MenuParties;
import fr.cepage.ui.commun.Adresses;
import fr.cepage.ui.commun.DroitsSuivis;
import fr.cepage.ui.commun.Textes;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Loads an offer, shows which it is and i-milo's menu, and hands it to the part that is shown below. What does not exist
 * and what belongs to another structure leave by the same door (DRO-04).
 */
@ParentLayout(MainLayout.class)
@PermitAll
public final class OffreLayout extends Div implements RouterLayout, BeforeEnterObserver, AfterNavigationObserver {

    private final ConsulterOffre consulterOffre;
    private final TeteOffre tete = new TeteOffre();
    private final MenuParties menu = new MenuParties("offre.menu")
            .rubrique("suivi", "synthese", "propositions")
            .rubrique("fiche", "informations", "conditions");
    private final Div partie = new Div();
    private @Nullable OffreVue vue;
    private @Nullable MoiVue moi;
    private List<HasElement> chaine = List.of();

    OffreLayout(ConsulterOffre consulterOffre) {
        this.consulterOffre = consulterOffre;
        partie.addClassName("partie");
        Div colonnes = new Div(menu, partie);
        colonnes.addClassName("colonnes");
        addClassName("offre");
        add(tete, colonnes);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        moi = DroitsSuivis.suivre(this, this::suivre);
        vue = consulterOffre.execute(Adresses.identifiant(event, OffreId::new, TypeRessource.OFFRE));
        menu.montrer(vue.id(), nom -> Adresses.partie(vue().id(), nom));
        tete.montrer(vue);
    }

    /** Whoever looks at it may now do something else there than before. */
    private void suivre(MoiVue autrement) {
        moi = autrement;
        rafraichir();
        montrerParties();
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        chaine = event.getActiveChain();
        montrerParties();
    }

    private void montrerParties() {
        for (HasElement page : chaine) {
            if (page instanceof PartieOffre montree) {
                montree.montrer(this);
            }
        }
    }

    OffreVue vue() {
        return Objects.requireNonNull(vue);
    }

    /** Who looks at it. */
    MoiVue moi() {
        return Objects.requireNonNull(moi);
    }

    /** Reads the offer again, after an act, and shows its head anew. */
    OffreVue rafraichir() {
        OffreVue relue = consulterOffre.execute(vue().id());
        vue = relue;
        tete.montrer(relue);
        return relue;
    }

    /** The title of a page that shows that part, in the browser's tab. */
    String titrePage(String nom) {
        return Textes.texte("page.titre", nom + " – " + vue().nom());
    }

    @Override
    public void showRouterLayoutContent(HasElement page) {
        partie.removeAll();
        partie.add(page.getElement().getComponent().orElseThrow());
    }
}
