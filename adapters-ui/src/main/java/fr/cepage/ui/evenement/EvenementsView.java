package fr.cepage.ui.evenement;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.Route;
import fr.cepage.application.evenement.CriteresEvenements;
import fr.cepage.application.evenement.EvenementVue;
import fr.cepage.application.evenement.RechercherEvenements;
import fr.cepage.domain.droits.Droit;
import fr.cepage.domain.evenement.EvenementId;
import fr.cepage.ui.commun.Actes;
import fr.cepage.ui.commun.Adresses;
import fr.cepage.ui.commun.Avis;
import fr.cepage.ui.commun.Explication;
import fr.cepage.ui.commun.ListeParPages;
import fr.cepage.ui.commun.Textes;
import fr.cepage.ui.dossier.DossierCourant;
import fr.cepage.ui.dossier.DossierLayout;
import fr.cepage.ui.dossier.PartieDossier;
import jakarta.annotation.security.PermitAll;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Suivi > Événements: the events of the dossier, newest first, and their search (EVT-04). */
@Route(value = "dossiers/:id/evenements", layout = DossierLayout.class)
@PermitAll
final class EvenementsView extends Section implements PartieDossier, BeforeEnterObserver, HasDynamicTitle {

    private final RechercherEvenements rechercher;
    private final UseCasesEvenement cas;
    private final BarreEvenements barre;
    private final ListeParPages<EvenementVue> liste = new ListeParPages<>("evenements.aucun", this::carte);
    private final Explication droit = new Explication(Textes.texte(Droit.GERER_EVENEMENTS.cle()));
    private final Map<EvenementId, CarteEvenement> cartes = new HashMap<>();
    private @Nullable DossierCourant dossier;

    EvenementsView(RechercherEvenements rechercher, UseCasesEvenement cas) {
        this.rechercher = rechercher;
        this.cas = cas;
        this.barre = new BarreEvenements(cas.listes());
        addClassName("evenements");
        add(new H2(Textes.texte("evenements.titre")), barre, droit, liste);
        barre.addChangementListener(_ -> Actes.accomplir(this::changer, new Avis()));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        barre.montrer(FiltresEvenements.lire(event.getLocation().getQueryParameters()));
    }

    @Override
    public void montrer(DossierCourant courant) {
        dossier = courant;
        droit.setVisible(!courant.peut(Droit.GERER_EVENEMENTS));
        lister();
    }

    private void changer() {
        Location lieu = new Location(
                Adresses.partie(courant().id(), "evenements"), FiltresEvenements.adresse(barre.criteres()));
        getUI().ifPresent(ui -> ui.getPage().getHistory().replaceState(null, lieu));
        lister();
    }

    private void lister() {
        CriteresEvenements criteres = barre.criteres();
        cartes.clear();
        liste.montrer(
                List.of(courant().id(), criteres),
                page -> rechercher.execute(courant().id(), criteres, page));
    }

    private CarteEvenement carte(EvenementVue evenement) {
        CarteEvenement carte = new CarteEvenement(evenement)
                .modifiable(courant().peut(Droit.GERER_EVENEMENTS), () -> modifier(evenement));
        cartes.put(evenement.id(), carte);
        return carte;
    }

    private void modifier(EvenementVue evenement) {
        Actes.accomplir(
                () -> new ModifierEvenementDialog(evenement, cas).ouvrir(() -> actualiser(evenement.id())), new Avis());
    }

    /** What is stored now, and the keyboard back where it was. */
    private void actualiser(EvenementId touche) {
        courant().rafraichirTout();
        Optional.ofNullable(cartes.get(touche)).ifPresent(CarteEvenement::viser);
    }

    private DossierCourant courant() {
        return Objects.requireNonNull(dossier);
    }

    @Override
    public String getPageTitle() {
        return courant().titrePage(Textes.texte("evenements.titre"));
    }
}
