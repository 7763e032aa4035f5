package fr.cepage.ui.evenement;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import fr.cepage.application.evenement.ConsulterEvenementEnCours;
import fr.cepage.application.evenement.EvenementVue;
import fr.cepage.domain.commun.Violation;
import fr.cepage.domain.droits.Droit;
import fr.cepage.domain.evenement.ActionEvenement;
import fr.cepage.ui.commun.ActeExplique;
import fr.cepage.ui.commun.Actes;
import fr.cepage.ui.commun.Clavier;
import fr.cepage.ui.commun.Jours;
import fr.cepage.ui.commun.Objet;
import fr.cepage.ui.commun.Textes;
import fr.cepage.ui.dossier.DossierCourant;
import fr.cepage.ui.dossier.PanneauDossier;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.config.ConfigurableBeanFactory;
import org.springframework.context.annotation.Scope;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** « Événement en cours », beside whatever part of the dossier is shown: what is done there is its actions (EVT-03). */
@Component
@Scope(ConfigurableBeanFactory.SCOPE_PROTOTYPE)
@Order(PanneauEvenement.RANG)
final class PanneauEvenement extends Section implements PanneauDossier {

    static final int RANG = 100;

    private final ConsulterEvenementEnCours consulter;
    private final ActesDEvenement actes;
    private final H2 titre = new H2(Textes.texte("evenement.en-cours"));
    private final Div contenu = new Div();
    private final ActeExplique clore =
            new ActeExplique("evenement.clore", "clore-l-evenement", this::clore).secondaire();
    private final ActeExplique modifier =
            new ActeExplique("evenement.modifier.court", "modifier-l-evenement", this::modifier).secondaire();
    private @Nullable DossierCourant dossier;
    private @Nullable EvenementVue enCours;

    PanneauEvenement(ConsulterEvenementEnCours consulter, ActesDEvenement actes) {
        this.consulter = consulter;
        this.actes = actes;
        addClassNames("carte", "panneau");
        Div actions = new Div(clore, modifier);
        actions.addClassName("panneau-actions");
        add(titre, contenu, actions);
    }

    @Override
    public Section composant() {
        return this;
    }

    @Override
    public void montrer(DossierCourant courant) {
        dossier = courant;
        enCours = consulter.execute(courant.id()).orElse(null);
        contenu.removeAll();
        contenu.add(enCours == null ? new Paragraph(Textes.texte("evenement.aucun-en-cours")) : resume(enCours));
        List<Violation> empechements = courant.empechements(Droit.GERER_EVENEMENTS);
        Objet.marquer(this, enCours == null ? courant.id() : enCours.id());
        clore.setVisible(enCours != null);
        modifier.setVisible(enCours != null);
        clore.montrer(empechements);
        modifier.montrer(empechements);
    }

    private static Div resume(EvenementVue evenement) {
        Span jour = new Span(Jours.texte(evenement.date()));
        jour.addClassName("jour");
        Paragraph titre =
                new Paragraph(jour, new Span(" · " + evenement.nature().libelle()));
        Div resume = new Div(titre, new ResumeEvenement(evenement));
        resume.addClassName("evenement-en-cours");
        return resume;
    }

    private void modifier() {
        EvenementVue modifie = Objects.requireNonNull(enCours);
        actes.faire(ActionEvenement.MODIFIER, modifie, courant()::rafraichirTout);
    }

    private void clore() {
        EvenementVue clos = Objects.requireNonNull(enCours);
        actes.faire(ActionEvenement.CLOTURER, clos, this::actualiser);
    }

    /** What closes it goes and comes with it: so does the keyboard, which is told otherwise what has become of it. */
    private void actualiser() {
        if (Actes.accomplir(courant()::rafraichirTout)) {
            viser();
        }
    }

    private void viser() {
        if (enCours == null) {
            Clavier.viser(titre);
        } else {
            clore.focus();
        }
    }

    private DossierCourant courant() {
        return Objects.requireNonNull(dossier);
    }
}
