package fr.cepage.ui.liaison;

import com.vaadin.flow.component.html.Section;
import fr.cepage.application.liaison.LiaisonRecueVue;
import fr.cepage.application.liaison.ListerLiaisonsRecues;
import fr.cepage.domain.droits.Droit;
import fr.cepage.domain.liaison.ActionLiaison;
import fr.cepage.ui.commun.ActeExplique;
import fr.cepage.ui.commun.Actes;
import fr.cepage.ui.commun.Clavier;
import fr.cepage.ui.commun.ListeParPages;
import fr.cepage.ui.commun.Textes;
import fr.cepage.ui.dossier.DossierCourant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The fiches de liaison received for a dossier, the latest first, and their windows; nothing where there is none. */
public final class LiaisonsRecues extends Section {

    private final ListerLiaisonsRecues lister;
    private final ActesDeLiaison actes;
    private final ActeExplique nouvelle =
            new ActeExplique("liaison.nouvelle", "liaison-recue", this::saisir).secondaire();
    private final ListeParPages<LiaisonRecueVue, CarteLiaison> liste =
            new ListeParPages<>("liaison.aucune", this::carte);
    private @Nullable DossierCourant dossier;

    public LiaisonsRecues(ListerLiaisonsRecues lister, ActesDeLiaison actes) {
        this.lister = lister;
        this.actes = actes;
        addClassName("liaisons-recues");
        getElement().setAttribute("aria-label", Textes.texte("liaison.toutes"));
        add(liste);
    }

    /** « Fiche de liaison reçue », for the head of the page. */
    public ActeExplique acte() {
        return nouvelle;
    }

    public void montrer(DossierCourant courant) {
        dossier = courant;
        nouvelle.montrer(courant.empechements(Droit.GERER_EVENEMENTS));
        liste.montrer(courant.id(), page -> lister.execute(courant.id(), true, page));
        setVisible(!liste.vide());
    }

    private CarteLiaison carte(LiaisonRecueVue liaison) {
        CarteLiaison carte =
                new CarteLiaison(liaison, courant().moi().structure().fuseau());
        return liaison.actions().contains(ActionLiaison.ANNULER)
                ? carte.annulable(
                        liaison,
                        courant().empechements(Droit.GERER_EVENEMENTS),
                        () -> actes.annuler(liaison, this::actualiser))
                : carte;
    }

    private void saisir() {
        actes.enregistrer(courant().id(), this::actualiser);
    }

    /** What is stored now, level 1 included, and the keyboard on the card that changed. */
    private void actualiser(LiaisonRecueVue touchee) {
        if (Actes.accomplir(courant()::rafraichirTout)) {
            liste.carte(liaison -> liaison.id().equals(touchee.id())).ifPresentOrElse(Clavier::viser, nouvelle::focus);
        }
    }

    private DossierCourant courant() {
        return Objects.requireNonNull(dossier);
    }
}
