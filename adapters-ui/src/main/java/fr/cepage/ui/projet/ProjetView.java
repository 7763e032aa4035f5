package fr.cepage.ui.projet;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.KeyModifier;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.BeforeLeaveEvent;
import com.vaadin.flow.router.BeforeLeaveEvent.ContinueNavigationAction;
import com.vaadin.flow.router.BeforeLeaveObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.shared.Registration;
import fr.cepage.application.dispositif.DispositifCepVue;
import fr.cepage.application.dispositif.ListerDispositifsCep;
import fr.cepage.application.droits.MoiVue;
import fr.cepage.domain.dispositif.EtatCep;
import fr.cepage.domain.droits.Droit;
import fr.cepage.ui.commun.JourDeLaStructure;
import fr.cepage.ui.commun.QuestionAbandon;
import fr.cepage.ui.commun.Textes;
import fr.cepage.ui.dossier.DossierCourant;
import fr.cepage.ui.dossier.DossierLayout;
import fr.cepage.ui.dossier.PartieDossier;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** PROJET > Projet et plan: of the CEP en cours, else of the last one, which is read (SYN-13). */
@Route(value = "dossiers/:id/" + ProjetView.PARTIE, layout = DossierLayout.class)
@PermitAll
final class ProjetView extends Div implements PartieDossier, HasDynamicTitle, BeforeEnterObserver, BeforeLeaveObserver {

    static final String PARTIE = "projet";

    private final ListerDispositifsCep lister;
    private final JourDeLaStructure jour;
    private final PageDuCep page;
    private final Button enregistrer = new Button(Textes.texte("action.enregistrer"), _ -> page().enregistrer());
    private final ChoixDuCep choix = new ChoixDuCep();
    private @Nullable DossierCourant dossier;
    private @Nullable DispositifCepVue montre;
    private String voulu = "";

    ProjetView(ListerDispositifsCep lister, SourcesDuProjet sources, JourDeLaStructure jour) {
        this.lister = lister;
        this.jour = jour;
        page = new PageDuCep(sources);
        addClassName("partie-projet");
        enregistrer.addThemeVariants(ButtonVariant.PRIMARY);
        enregistrer.addClickShortcut(Key.KEY_S, KeyModifier.CONTROL).resetFocusOnActiveElement();
        enregistrer.getElement().setAttribute("aria-keyshortcuts", "Control+S");
        enregistrer.setTooltipText(Textes.texte("projet.raccourci"));
        Header tete = new Header(
                new H2(Textes.texte("projet.page")), page.etat(), page.apercu().bouton(), enregistrer);
        tete.addClassNames("partie-tete", "projet-tete");
        add(tete, choix, page, page.apercu());
    }

    private PageDuCep page() {
        return page;
    }

    @Override
    protected void onAttach(AttachEvent arrivee) {
        Registration ecoute = arrivee.getUI().addPollListener(_ -> page.insister());
        addDetachListener(depart -> {
            ecoute.remove();
            depart.unregisterListener();
        });
    }

    @Override
    public void beforeEnter(BeforeEnterEvent arrivee) {
        voulu = arrivee.getLocation()
                .getQueryParameters()
                .getSingleParameter("cep")
                .orElse("");
    }

    @Override
    public void montrer(DossierCourant courant) {
        dossier = courant;
        List<DispositifCepVue> ceps = lister.execute(courant.id());
        DispositifCepVue cep = choix.parmi(ceps, voulu);
        boolean seule = cep == null || cep.etat() == EtatCep.CLOS || !courant.peut(Droit.PROPOSER_CEP);
        choix.montrer(courant, ceps, cep);
        page.setVisible(cep != null);
        enregistrer.setVisible(!seule);
        if (cep != null) {
            ouvrir(cep, courant.moi(), seule);
        }
        page.apercu().ouvrir(cep == null ? null : cep.id());
    }

    /** What is being typed is not read over. */
    private void ouvrir(DispositifCepVue cep, MoiVue moi, boolean seule) {
        boolean meme = montre != null && montre.id().equals(cep.id());
        montre = cep;
        if (!meme || !page.modifie()) {
            page.ouvrir(cep.id(), jour.aujourdhui(moi), moi.structure().fuseau(), seule);
        }
    }

    /** What was typed is kept and waits; only what could not be kept is asked about. */
    @Override
    public void beforeLeave(BeforeLeaveEvent depart) {
        if (page.isVisible() && page.modifie() && !page.garder() && !depart.isPostponed()) {
            ContinueNavigationAction suite = depart.postpone();
            new QuestionAbandon(suite::proceed, suite::cancel).open();
        }
    }

    @Override
    public String getPageTitle() {
        return Objects.requireNonNull(dossier).titrePage(Textes.texte("projet.page"));
    }
}
