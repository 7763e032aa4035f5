package fr.cepage.ui.proposition;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import fr.cepage.application.liaison.ListerLiaisonsRecues;
import fr.cepage.application.proposition.ListerPropositions;
import fr.cepage.application.proposition.PropositionVue;
import fr.cepage.domain.droits.Droit;
import fr.cepage.domain.proposition.PropositionId;
import fr.cepage.ui.commun.Actes;
import fr.cepage.ui.commun.JourDeLaStructure;
import fr.cepage.ui.commun.ListeParPages;
import fr.cepage.ui.commun.Textes;
import fr.cepage.ui.dossier.DossierCourant;
import fr.cepage.ui.dossier.DossierLayout;
import fr.cepage.ui.dossier.PartieDossier;
import fr.cepage.ui.liaison.ActesDeLiaison;
import fr.cepage.ui.liaison.LiaisonsRecues;
import jakarta.annotation.security.PermitAll;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Suivi > Services: what was proposed to the young person and what became of it, the latest first (OFF-04, OFF-06), below
 * what other operators handed on (NIV-03). A right that is missing is said once, beside the act in its head.
 */
@Route(value = "dossiers/:id/services", layout = DossierLayout.class)
@PermitAll
final class ServicesView extends Section implements PartieDossier, HasDynamicTitle {

    private final ListerPropositions lister;
    private final ActesDeProposition actes;
    private final JourDeLaStructure jourDeLaStructure;
    private final LiaisonsRecues liaisons;
    private final ListeParPages<PropositionVue, CarteProposition> liste =
            new ListeParPages<>("services.aucun", this::carte);
    private @Nullable DossierCourant dossier;

    ServicesView(
            ListerPropositions lister,
            ActesDeProposition actes,
            JourDeLaStructure jourDeLaStructure,
            ListerLiaisonsRecues listerLiaisons,
            ActesDeLiaison actesDeLiaison) {
        this.lister = lister;
        this.actes = actes;
        this.jourDeLaStructure = jourDeLaStructure;
        this.liaisons = new LiaisonsRecues(listerLiaisons, actesDeLiaison);
        addClassName("services");
        Header tete = new Header(new H2(Textes.texte("services.titre")), liaisons.acte());
        tete.addClassName("partie-tete");
        add(tete, liaisons, liste);
    }

    @Override
    public void montrer(DossierCourant courant) {
        dossier = courant;
        liaisons.montrer(courant);
        liste.montrer(courant.id(), page -> lister.execute(courant.id(), page));
    }

    private CarteProposition carte(PropositionVue proposition) {
        return new CarteProposition(
                proposition,
                courant().empechements(Droit.GERER_EVENEMENTS),
                cible -> actes.faire(
                        cible,
                        proposition,
                        jourDeLaStructure.aujourdhui(courant().moi()),
                        () -> actualiser(proposition.id())));
    }

    /** After an act, or one that came too late: what is stored now, and the keyboard back where it was. */
    private void actualiser(PropositionId touchee) {
        if (Actes.accomplir(courant()::rafraichirTout)) {
            liste.carte(lue -> lue.id().equals(touchee)).ifPresent(CarteProposition::focus);
        }
    }

    private DossierCourant courant() {
        return Objects.requireNonNull(dossier);
    }

    @Override
    public String getPageTitle() {
        return courant().titrePage(Textes.texte("services.titre"));
    }
}
