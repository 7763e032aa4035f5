package fr.cepage.ui.dossier;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.Route;
import fr.cepage.application.commun.PageVoulue;
import fr.cepage.application.dossier.CriteresDossiers;
import fr.cepage.application.dossier.LigneDossier;
import fr.cepage.application.dossier.RechercherDossiers;
import fr.cepage.application.droits.MoiVue;
import fr.cepage.application.droits.RechercherUtilisateurs;
import fr.cepage.domain.droits.Droit;
import fr.cepage.ui.cadre.MainLayout;
import fr.cepage.ui.commun.ActeExplique;
import fr.cepage.ui.commun.Actes;
import fr.cepage.ui.commun.Adresses;
import fr.cepage.ui.commun.DroitsSuivis;
import fr.cepage.ui.commun.EnTete;
import fr.cepage.ui.commun.JourDeLaStructure;
import fr.cepage.ui.commun.LectureParPages;
import fr.cepage.ui.commun.Textes;
import jakarta.annotation.security.PermitAll;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The dossiers of the structure; the address says what the list is narrowed to, so that it can be bookmarked. */
@Route(value = Adresses.DOSSIERS, layout = MainLayout.class)
@PermitAll
final class DossiersView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final RechercherDossiers rechercher;
    private final JourDeLaStructure jourDeLaStructure;
    private final BarreFiltres filtres;
    private final ListeDossiers liste = new ListeDossiers();
    private final Div tete = new Div();
    private @Nullable MoiVue moi;

    DossiersView(
            RechercherDossiers rechercher, RechercherUtilisateurs utilisateurs, JourDeLaStructure jourDeLaStructure) {
        this.rechercher = rechercher;
        this.jourDeLaStructure = jourDeLaStructure;
        filtres = new BarreFiltres(new Referents(utilisateurs), this::changer);
        addClassName("dossiers");
        add(tete, filtres, liste);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        DroitsSuivis.exiger(Droit.CONSULTER_DOSSIER);
        filtres.montrer(FiltresDossiers.lire(event.getLocation().getQueryParameters()));
        montrer(DroitsSuivis.suivre(this, this::montrer));
        liste.arriver(event.getLocation());
    }

    private void montrer(MoiVue present) {
        DroitsSuivis.exiger(Droit.CONSULTER_DOSSIER);
        moi = present;
        tete.removeAll();
        tete.add(enTete(present));
        lister(filtres.filtres(), present);
    }

    private EnTete enTete(MoiVue moi) {
        ActeExplique nouveau = new ActeExplique(
                "nouveau-dossier.titre",
                "nouveau-dossier",
                () -> getUI().ifPresent(ui -> ui.navigate(Adresses.NOUVEAU_DOSSIER)));
        nouveau.montrer(moi.acteur().empechements(Droit.MODIFIER_DOSSIER));
        return new EnTete(Textes.texte("dossiers.titre"), nouveau);
    }

    private void changer() {
        FiltresDossiers nouveaux = filtres.filtres();
        liste.situer(new Location(Adresses.DOSSIERS, nouveaux.adresse()));
        Actes.accomplir(() -> lister(nouveaux, Objects.requireNonNull(moi)));
    }

    private void lister(FiltresDossiers voulus, MoiVue moi) {
        CriteresDossiers criteres = voulus.criteres(moi.acteur().id());
        LectureParPages<LigneDossier> lecture =
                new LectureParPages<>((PageVoulue page) -> rechercher.execute(criteres, page));
        liste.montrer(
                lecture,
                jourDeLaStructure.aujourdhui(moi),
                new ListeVide(voulus, moi.acteur().peut(Droit.MODIFIER_DOSSIER), this::elargir));
    }

    private void elargir(FiltresDossiers plusLarges) {
        filtres.montrer(plusLarges);
        changer();
    }

    @Override
    public String getPageTitle() {
        return Textes.texte("page.titre", Textes.texte("dossiers.titre"));
    }
}
