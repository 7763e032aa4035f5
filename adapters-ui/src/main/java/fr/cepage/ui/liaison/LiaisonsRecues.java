package fr.cepage.ui.liaison;

import com.vaadin.flow.component.html.Section;
import fr.cepage.application.liaison.LiaisonRecueVue;
import fr.cepage.application.liaison.SaisieLiaison;
import fr.cepage.domain.commun.Violation;
import fr.cepage.domain.droits.Droit;
import fr.cepage.domain.liaison.LiaisonRecueId;
import fr.cepage.ui.commun.ActeExplique;
import fr.cepage.ui.commun.Actes;
import fr.cepage.ui.commun.Avis;
import fr.cepage.ui.commun.DialogueFormulaire;
import fr.cepage.ui.commun.ListeParPages;
import fr.cepage.ui.commun.Textes;
import fr.cepage.ui.dossier.DossierCourant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The fiches de liaison received for a dossier, the latest first, and their windows; nothing where there is none. */
public final class LiaisonsRecues extends Section {

    private final UseCasesLiaison cas;
    private final ActeExplique nouvelle =
            new ActeExplique("liaison.nouvelle", "liaison-recue", this::saisir).secondaire();
    private final ListeParPages<LiaisonRecueVue> liste = new ListeParPages<>("liaison.aucune", this::carte);
    private final Map<LiaisonRecueId, CarteLiaison> cartes = new HashMap<>();
    private @Nullable DossierCourant dossier;

    public LiaisonsRecues(UseCasesLiaison cas) {
        this.cas = cas;
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
        cartes.clear();
        nouvelle.montrer(peut() ? List.of() : List.of(Violation.de(Droit.GERER_EVENEMENTS)));
        liste.montrer(courant.id(), page -> cas.lister().execute(courant.id(), true, page));
        setVisible(!cartes.isEmpty());
    }

    private CarteLiaison carte(LiaisonRecueVue liaison) {
        CarteLiaison carte =
                new CarteLiaison(liaison, courant().moi().structure().fuseau());
        cartes.put(liaison.id(), carte);
        return liaison.annulation() == null ? carte.annulable(liaison, peut(), () -> annuler(liaison)) : carte;
    }

    private void saisir() {
        NouvelleLiaisonForm formulaire = new NouvelleLiaisonForm();
        formulaire.afficher(SaisieLiaison.VIDE);
        DialogueFormulaire fenetre = new DialogueFormulaire(Textes.texte("liaison.nouvelle"), formulaire);
        formulaire.addLiaisonSaisieListener(saisie -> enregistrer(saisie.saisie(), formulaire, fenetre));
        fenetre.open();
    }

    /** Recorded once however often the button is pressed. */
    private void enregistrer(SaisieLiaison saisie, NouvelleLiaisonForm formulaire, DialogueFormulaire fenetre) {
        if (fenetre.isOpened()) {
            Actes.executer(() -> cas.enregistrer().execute(courant().id(), saisie), formulaire)
                    .ifPresent(liaison -> {
                        fenetre.close();
                        Avis.succes("liaison.enregistree");
                        actualiser(liaison.id());
                    });
        }
    }

    private void annuler(LiaisonRecueVue liaison) {
        new AnnulerLiaisonDialog(liaison, cas).ouvrir(() -> actualiser(liaison.id()));
    }

    /** What is stored now, level 1 included, and the keyboard on the card that changed. */
    private void actualiser(LiaisonRecueId touchee) {
        if (Actes.accomplir(courant()::rafraichirTout, new Avis())) {
            Optional.ofNullable(cartes.get(touchee)).ifPresentOrElse(CarteLiaison::viser, nouvelle::focus);
        }
    }

    private boolean peut() {
        return courant().peut(Droit.GERER_EVENEMENTS);
    }

    private DossierCourant courant() {
        return Objects.requireNonNull(dossier);
    }
}
