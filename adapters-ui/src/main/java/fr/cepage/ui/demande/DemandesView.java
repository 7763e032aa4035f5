package fr.cepage.ui.demande;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import fr.cepage.application.demande.DemandeVue;
import fr.cepage.application.demande.ListerDemandes;
import fr.cepage.domain.demande.DemandeId;
import fr.cepage.domain.droits.Droit;
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

/** Suivi > Demandes: the demandes of the dossier, the latest first, and what becomes of them (DEM-01). */
@Route(value = "dossiers/:id/demandes", layout = DossierLayout.class)
@PermitAll
final class DemandesView extends Section implements PartieDossier, HasDynamicTitle {

    private final ListerDemandes lister;
    private final ActesDeDemande actes;
    private final JourDeLaStructure jourDeLaStructure;
    private final ActeExplique nouvelle = new ActeExplique("demande.nouvelle", "nouvelle-demande", this::enregistrer);
    private final ListeParPages<DemandeVue, CarteDemande> liste = new ListeParPages<>("demandes.aucune", this::carte);
    private @Nullable DossierCourant dossier;

    DemandesView(ListerDemandes lister, ActesDeDemande actes, JourDeLaStructure jourDeLaStructure) {
        this.lister = lister;
        this.actes = actes;
        this.jourDeLaStructure = jourDeLaStructure;
        addClassName("suivi");
        Header tete = new Header(new H2(Textes.texte("demandes.titre")), nouvelle);
        tete.addClassName("partie-tete");
        add(tete, liste);
    }

    @Override
    public void montrer(DossierCourant courant) {
        dossier = courant;
        nouvelle.montrer(courant.empechements(Droit.GERER_EVENEMENTS));
        liste.montrer(courant.id(), page -> lister.execute(courant.id(), page));
    }

    private CarteDemande carte(DemandeVue demande) {
        return new CarteDemande(
                demande,
                courant().empechements(Droit.GERER_EVENEMENTS),
                action -> actes.faire(action, demande, () -> actualiser(demande.id())));
    }

    private void enregistrer() {
        actes.enregistrer(
                courant().id(), jourDeLaStructure.aujourdhui(courant().moi()), demande -> actualiser(demande.id()));
    }

    /** After an act, or one that came too late: what is stored now, and the keyboard back where it was. */
    private void actualiser(DemandeId touchee) {
        if (Actes.accomplir(courant()::rafraichirTout)) {
            liste.carte(lu -> lu.id().equals(touchee)).ifPresentOrElse(CarteDemande::focus, nouvelle::focus);
        }
    }

    private DossierCourant courant() {
        return Objects.requireNonNull(dossier);
    }

    @Override
    public String getPageTitle() {
        return courant().titrePage(Textes.texte("demandes.titre"));
    }
}
