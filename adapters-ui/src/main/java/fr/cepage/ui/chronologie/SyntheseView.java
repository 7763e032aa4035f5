package fr.cepage.ui.chronologie;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.Route;
import fr.cepage.application.chronologie.ConsulterChronologie;
import fr.cepage.application.chronologie.FamilleJalon;
import fr.cepage.application.chronologie.Jalon;
import fr.cepage.application.referentiel.ConsulterListe;
import fr.cepage.domain.referentiel.Liste;
import fr.cepage.ui.commun.Actes;
import fr.cepage.ui.commun.Adresses;
import fr.cepage.ui.commun.ListeParPages;
import fr.cepage.ui.commun.Textes;
import fr.cepage.ui.dispositif.MotifsSortie;
import fr.cepage.ui.dossier.DossierCourant;
import fr.cepage.ui.dossier.DossierLayout;
import fr.cepage.ui.dossier.PartieDossier;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** SYNTHÈSE: events, propositions, phases, PACEA and other acts of the dossier in one line of time, newest first. */
@Route(value = "dossiers/:id/synthese", layout = DossierLayout.class)
@PermitAll
final class SyntheseView extends Section implements PartieDossier, BeforeEnterObserver, HasDynamicTitle {

    private final ConsulterChronologie consulter;
    private final ConsulterListe listes;
    private final FiltreFamilles filtre = new FiltreFamilles(() -> Actes.accomplir(this::changer));
    private final ListeParPages<Jalon, Component> liste = new ListeParPages<>("chronologie.vide", this::rendre);
    private @Nullable RenduJalon rendu;
    private @Nullable DossierCourant dossier;

    SyntheseView(ConsulterChronologie consulter, ConsulterListe listes) {
        this.consulter = consulter;
        this.listes = listes;
        addClassName("chronologie");
        add(new H2(Textes.texte("dossier.menu.synthese")), filtre, liste);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        filtre.montrer(event.getLocation().getQueryParameters());
    }

    @Override
    public void montrer(DossierCourant courant) {
        dossier = courant;
        rendu = new RenduJalon(
                courant.id(),
                new MotifsSortie(listes.execute(Liste.MOTIFS_SORTIE, null)),
                courant.moi().structure().fuseau());
        lister();
    }

    private void changer() {
        Location lieu = new Location(Adresses.partie(courant().id(), "synthese"), filtre.adresse());
        getUI().ifPresent(ui -> ui.getPage().getHistory().replaceState(null, lieu));
        lister();
    }

    private void lister() {
        Set<FamilleJalon> familles = filtre.familles();
        liste.montrer(
                List.of(courant().id(), familles),
                page -> consulter.execute(courant().id(), familles, page));
    }

    private Component rendre(Jalon jalon) {
        return Objects.requireNonNull(rendu).de(jalon);
    }

    private DossierCourant courant() {
        return Objects.requireNonNull(dossier);
    }

    @Override
    public String getPageTitle() {
        return courant().titrePage(Textes.texte("dossier.menu.synthese"));
    }
}
