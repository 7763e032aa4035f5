package fr.cepage.ui.rendezvous;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import fr.cepage.application.rendezvous.ListerRendezVous;
import fr.cepage.application.rendezvous.RendezVousVue;
import fr.cepage.domain.droits.Droit;
import fr.cepage.domain.rendezvous.RendezVousId;
import fr.cepage.ui.calendrier.MonCalendrier;
import fr.cepage.ui.commun.ActeExplique;
import fr.cepage.ui.commun.Actes;
import fr.cepage.ui.commun.JourDeLaStructure;
import fr.cepage.ui.commun.ListeParPages;
import fr.cepage.ui.commun.Textes;
import fr.cepage.ui.dossier.DossierCourant;
import fr.cepage.ui.dossier.DossierLayout;
import fr.cepage.ui.dossier.PartieDossier;
import jakarta.annotation.security.PermitAll;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Suivi > Rendez-vous: the rendez-vous of the dossier, those to come first, and the way to one's own agenda. */
@Route(value = "dossiers/:id/rendez-vous", layout = DossierLayout.class)
@PermitAll
final class RendezVousView extends Section implements PartieDossier, HasDynamicTitle {

    private final ListerRendezVous lister;
    private final PriseDeRendezVous prise;
    private final ActesDuRendezVous actes;
    private final JourDeLaStructure jourDeLaStructure;
    private final MonCalendrier monCalendrier;
    private final ActeExplique nouveau =
            new ActeExplique("rendez-vous.nouveau", "nouveau-rendez-vous", this::planifier);
    private final ListeParPages<RendezVousVue, CarteRendezVous> liste =
            new ListeParPages<RendezVousVue, CarteRendezVous>("rendez-vous.aucun", this::carte).parGroupe(this::groupe);
    private @Nullable DossierCourant dossier;

    RendezVousView(
            ListerRendezVous lister,
            PriseDeRendezVous prise,
            ActesDuRendezVous actes,
            JourDeLaStructure jourDeLaStructure,
            MonCalendrier monCalendrier) {
        this.lister = lister;
        this.prise = prise;
        this.actes = actes;
        this.jourDeLaStructure = jourDeLaStructure;
        this.monCalendrier = monCalendrier;
        addClassName("suivi");
        Button mien = new Button(Textes.texte("calendrier.titre"), _ -> ouvrirMonCalendrier());
        Div actions = new Div(mien, nouveau);
        actions.addClassName("partie-actions");
        Header tete = new Header(new H2(Textes.texte("rendez-vous.titre")), actions);
        tete.addClassName("partie-tete");
        add(tete, liste);
    }

    @Override
    public void montrer(DossierCourant courant) {
        dossier = courant;
        nouveau.montrer(courant.empechements(Droit.GERER_EVENEMENTS));
        liste.montrer(courant.id(), page -> lister.execute(courant.id(), page));
    }

    private CarteRendezVous carte(RendezVousVue pris) {
        return new CarteRendezVous(
                pris,
                jourDeLaStructure.aujourdhui(courant().moi()),
                courant().empechements(Droit.GERER_EVENEMENTS),
                acte -> actes.faire(acte, pris, () -> actualiser(pris.id())));
    }

    private String groupe(RendezVousVue pris) {
        boolean passe =
                pris.jour().isBefore(jourDeLaStructure.aujourdhui(courant().moi()));
        return Textes.texte(passe ? "rendez-vous.passes" : "rendez-vous.a-venir");
    }

    private void planifier() {
        prise.planifier(courant(), pris -> actualiser(pris.id()));
    }

    private void ouvrirMonCalendrier() {
        Actes.accomplir(() -> monCalendrier.ouvrir(courant().moi()));
    }

    /** After an act, or one that came too late: what is stored now, and the keyboard back where it was. */
    private void actualiser(RendezVousId touche) {
        if (Actes.accomplir(courant()::rafraichirTout)) {
            liste.carte(lu -> lu.id().equals(touche)).ifPresentOrElse(CarteRendezVous::focus, nouveau::focus);
        }
    }

    private DossierCourant courant() {
        return Objects.requireNonNull(dossier);
    }

    @Override
    public String getPageTitle() {
        return courant().titrePage(Textes.texte("rendez-vous.titre"));
    }
}
