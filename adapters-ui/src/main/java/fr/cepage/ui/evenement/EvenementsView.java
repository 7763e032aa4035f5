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
import fr.cepage.application.referentiel.ConsulterListe;
import fr.cepage.domain.droits.Droit;
import fr.cepage.domain.evenement.EvenementId;
import fr.cepage.ui.commun.Actes;
import fr.cepage.ui.commun.Adresses;
import fr.cepage.ui.commun.Clavier;
import fr.cepage.ui.commun.JourDeLaStructure;
import fr.cepage.ui.commun.ListeParPages;
import fr.cepage.ui.commun.Textes;
import fr.cepage.ui.dossier.DossierCourant;
import fr.cepage.ui.dossier.DossierLayout;
import fr.cepage.ui.dossier.PartieDossier;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Suivi > Événements: the events of the dossier, newest first, and their search (EVT-04). */
@Route(value = "dossiers/:id/evenements", layout = DossierLayout.class)
@PermitAll
final class EvenementsView extends Section implements PartieDossier, BeforeEnterObserver, HasDynamicTitle {

    private final RechercherEvenements rechercher;
    private final ActesDEvenement actes;
    private final JourDeLaStructure jourDeLaStructure;
    private final BarreEvenements barre;
    private final ListeParPages<EvenementVue, CarteEvenement> liste =
            new ListeParPages<>("evenements.aucun", this::carte);
    private final H2 titre = new H2(Textes.texte("evenements.titre"));
    private @Nullable DossierCourant dossier;

    EvenementsView(
            RechercherEvenements rechercher,
            ActesDEvenement actes,
            ConsulterListe listes,
            JourDeLaStructure jourDeLaStructure) {
        this.rechercher = rechercher;
        this.actes = actes;
        this.jourDeLaStructure = jourDeLaStructure;
        this.barre = new BarreEvenements(listes, () -> Actes.accomplir(this::changer));
        addClassName("evenements");
        add(titre, barre, liste);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        barre.montrer(FiltresEvenements.lire(event.getLocation().getQueryParameters()));
    }

    @Override
    public void montrer(DossierCourant courant) {
        dossier = courant;
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
        liste.montrer(
                List.of(courant().id(), criteres),
                page -> rechercher.execute(courant().id(), criteres, page));
    }

    private CarteEvenement carte(EvenementVue evenement) {
        return new CarteEvenement(evenement)
                .avecActes(
                        evenement.actionsPossibles(
                                jourDeLaStructure.aujourdhui(courant().moi())),
                        courant().empechements(Droit.GERER_EVENEMENTS),
                        action -> actes.faire(action, evenement, () -> actualiser(evenement.id())));
    }

    /** What is stored now, and the keyboard back where it was. */
    private void actualiser(EvenementId touche) {
        if (Actes.accomplir(courant()::rafraichirTout)) {
            liste.carte(lu -> lu.id().equals(touche))
                    .ifPresentOrElse(CarteEvenement::focus, () -> Clavier.viser(titre));
        }
    }

    private DossierCourant courant() {
        return Objects.requireNonNull(dossier);
    }

    @Override
    public String getPageTitle() {
        return courant().titrePage(Textes.texte("evenements.titre"));
    }
}
