package fr.cepage.ui.evenement;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Span;
import fr.cepage.application.evenement.EvenementVue;
import fr.cepage.ui.commun.Actes;
import fr.cepage.ui.commun.Jours;
import fr.cepage.ui.commun.Textes;

/** One event among others: its day, whether it goes on, and what happened. */
public final class CarteEvenement extends Article {

    private final String nom;

    public CarteEvenement(EvenementVue evenement) {
        addClassNames("carte", "carte-evenement");
        setClassName("carte-evenement-en-cours", evenement.enCours());
        nom = Textes.texte(
                "evenement.titre",
                Jours.texte(evenement.date()),
                evenement.nature().libelle());
        H3 titre = new H3(new Span(nom));
        if (evenement.enCours()) {
            Span etat = new Span(" " + Textes.texte("evenement.etat.EN_COURS"));
            etat.addClassName("etat");
            titre.add(etat);
        }
        add(titre, new ResumeEvenement(evenement));
    }

    /** @param possible whether this person may; the page says why not */
    CarteEvenement modifiable(boolean possible, Runnable modifier) {
        Button bouton = new Button(Textes.texte("evenement.modifier.court"), _ -> Actes.accomplir(modifier));
        bouton.setAriaLabel(Textes.texte("evenement.modifier.de", nom));
        bouton.addThemeVariants(ButtonVariant.SMALL);
        bouton.setEnabled(possible);
        Div actes = new Div(bouton);
        actes.addClassName("panneau-actions");
        add(actes);
        return this;
    }
}
