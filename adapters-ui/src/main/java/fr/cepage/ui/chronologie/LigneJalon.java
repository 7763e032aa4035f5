package fr.cepage.ui.chronologie;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import fr.cepage.application.commun.Avertissement;
import fr.cepage.application.journal.DetailDActe;
import fr.cepage.ui.commun.Attention;
import fr.cepage.ui.commun.Jours;
import fr.cepage.ui.commun.Textes;
import java.time.LocalDate;
import java.util.List;

/** One line of the timeline: its day, what happened, and a word on it where there is one. */
final class LigneJalon extends Article {

    /**
     * @param marque what the colour beside it stands for, e.g. {@code cep-3}; each has its word, too
     * @param adresse where it leads
     */
    LigneJalon(LocalDate jour, String phrase, String marque, String adresse) {
        addClassNames("jalon", "jalon-" + marque);
        Span date = new Span(Jours.texte(jour));
        date.addClassName("jour");
        add(date, new Paragraph(new Anchor("/" + adresse, phrase)));
    }

    /** It was cancelled: it counts no more. */
    LigneJalon barre() {
        addClassName("jalon-barre");
        return this;
    }

    LigneJalon avec(Span badge) {
        add(badge);
        return this;
    }

    LigneJalon avec(List<Avertissement> avertissements) {
        avertissements.forEach(avertissement -> add(Attention.phrase(avertissement)));
        return this;
    }

    /** What it was about, and what changed from what to what. */
    LigneJalon detaillee(List<DetailDActe> details) {
        details.forEach(detail -> avec(Textes.texte(detail)));
        return this;
    }

    LigneJalon avec(String precision) {
        Span discret = new Span(precision);
        discret.addClassName("precision");
        add(discret);
        return this;
    }
}
