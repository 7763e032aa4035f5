package fr.cepage.ui.offre;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.Route;
import fr.cepage.application.commun.PageVoulue;
import fr.cepage.application.droits.MoiVue;
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
        filtres.montrer(ListeVoulue.lire(event.getLocation().getQueryParameters()));
        montrer(DroitsSuivis.suivre(this, this::montrer));
        liste.arriver(event.getLocation());
    }

    private void montrer(MoiVue moi) {
        DroitsSuivis.exiger(Droit.CONSULTER_DOSSIER);
        tete.removeAll();
        tete.add(enTete(moi));
        lister(filtres.voulue());
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
        ListeVoulue voulue = filtres.voulue();
        liste.situer(new Location(Adresses.OFFRES, voulue.adresse()));
        Actes.accomplir(() -> lister(voulue));
    }

    private void lister(ListeVoulue voulue) {
        LectureParPages<ResumeOffre> lecture =
                new LectureParPages<>((PageVoulue page) -> offres.execute(voulue.filtres(), page));
        liste.montrer(lecture, voulue.siVide());
    }

    @Override
    public String getPageTitle() {
        return Textes.texte("page.titre", Textes.texte("offres.titre"));
    }
}
