package fr.cepage.ui.offre;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.Route;
import fr.cepage.application.commun.PageVoulue;
import fr.cepage.application.droits.MoiVue;
import fr.cepage.application.offre.FiltresOffres;
import fr.cepage.application.offre.ListerOffres;
import fr.cepage.application.offre.ResumeOffre;
import fr.cepage.application.referentiel.ConsulterListe;
import fr.cepage.domain.droits.Droit;
import fr.cepage.ui.cadre.MainLayout;
import fr.cepage.ui.commun.ActeExplique;
import fr.cepage.ui.commun.Actes;
import fr.cepage.ui.commun.Adresses;
import fr.cepage.ui.commun.DroitsSuivis;
import fr.cepage.ui.commun.EnTete;
import fr.cepage.ui.commun.LectureParPages;
import fr.cepage.ui.commun.Textes;
import jakarta.annotation.security.PermitAll;

/** The offers of the structure; the address says what the list is narrowed to, so that it can be bookmarked. */
@Route(value = Adresses.OFFRES, layout = MainLayout.class)
@PermitAll
final class OffresView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final ListerOffres offres;
    private final BarreFiltresOffres filtres;
    private final ListeOffres liste = new ListeOffres();
    private final Div tete = new Div();

    OffresView(ListerOffres lister, ConsulterListe listes) {
        offres = lister;
        filtres = new BarreFiltresOffres(listes, this::changer);
        addClassName("dossiers");
        add(tete, filtres, liste);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        DroitsSuivis.exiger(Droit.CONSULTER_DOSSIER);
        filtres.montrer(event.getLocation().getQueryParameters());
        montrer(DroitsSuivis.suivre(this, this::montrer));
        liste.arriver(event.getLocation());
    }

    private void montrer(MoiVue moi) {
        DroitsSuivis.exiger(Droit.CONSULTER_DOSSIER);
        tete.removeAll();
        tete.add(enTete(moi));
        lister();
    }

    private EnTete enTete(MoiVue moi) {
        ActeExplique nouvelle = new ActeExplique(
                "offre.nouvelle",
                "nouvelle-offre",
                () -> getUI().ifPresent(ui -> ui.navigate(Adresses.NOUVELLE_OFFRE)));
        nouvelle.montrer(moi.acteur().empechements(Droit.GERER_OFFRES));
        return new EnTete(Textes.texte("offres.titre"), nouvelle);
    }

    private void changer() {
        liste.situer(new Location(Adresses.OFFRES, filtres.adresse()));
        Actes.accomplir(this::lister);
    }

    private void lister() {
        FiltresOffres voulues = filtres.filtres();
        LectureParPages<ResumeOffre> lecture =
                new LectureParPages<>((PageVoulue page) -> offres.execute(voulues, page));
        liste.montrer(lecture, filtres.siVide());
    }

    @Override
    public String getPageTitle() {
        return Textes.texte("page.titre", Textes.texte("offres.titre"));
    }
}
