package fr.cepage.ui.evenement;

import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Span;
import fr.cepage.application.evenement.EvenementVue;
import fr.cepage.ui.commun.Jours;
import fr.cepage.ui.commun.Textes;

/** One event among others: its day, whether it goes on, and what happened. */
public final class CarteEvenement extends Article {

    private static final long serialVersionUID = 1L;

    public CarteEvenement(EvenementVue evenement) {
        addClassNames("carte", "carte-evenement");
        setClassName("carte-evenement-en-cours", evenement.enCours());
        H3 titre = new H3(new Span(Textes.texte(
                "evenement.titre",
                Jours.texte(evenement.date()),
                evenement.nature().libelle())));
        if (evenement.enCours()) {
            Span etat = new Span(" " + Textes.texte("evenement.etat.EN_COURS"));
            etat.addClassName("etat");
            titre.add(etat);
        }
        add(titre, new ResumeEvenement(evenement));
    }
}
