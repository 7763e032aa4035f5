package fr.cepage.ui.dispositif;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import fr.cepage.ui.commun.Jours;
import fr.cepage.ui.commun.Textes;
import fr.cepage.ui.dispositif.GeometrieFrise.Repere;
import fr.cepage.ui.dispositif.PlanFrise.Segment;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * The sign of the product: the way through the CEP on one line, begun phases plain, planned ones hatched, today marked.
 * Drawn on the server; a screen reader hears it as one picture with its sentence.
 */
class Frise extends Div {

    Frise() {
        addClassName("frise");
        getElement().setAttribute("role", "img");
    }

    Frise(PlanFrise plan) {
        this();
        montrer(plan);
    }

    /** Draws that way instead of the one before. */
    final void montrer(PlanFrise plan) {
        GeometrieFrise geometrie = new GeometrieFrise(plan);
        removeAll();
        getElement().setAttribute("aria-label", TexteFrise.phrase(plan));
        getStyle().set("grid-template-columns", colonnes(plan, geometrie));
        plan.segments().forEach(segment -> add(phase(segment, geometrie)));
        geometrie.aujourdhui().ifPresent(this::marquer);
    }

    /** In a narrow place every phase still has room for its name and its date. */
    private static String colonnes(PlanFrise plan, GeometrieFrise geometrie) {
        return IntStream.range(0, plan.segments().size())
                .mapToObj(i -> String.format(
                        Locale.ROOT,
                        "minmax(%s, %.2ffr)",
                        plan.segments().get(i).prevue() ? "7.2rem" : "4.6rem",
                        geometrie.parts().get(i)))
                .collect(Collectors.joining(" "));
    }

    private static Div phase(Segment segment, GeometrieFrise geometrie) {
        Div phase = new Div(barre(segment), dates(segment, geometrie.montreLaFin(segment)));
        phase.addClassNames("frise-phase", "frise-niveau-" + segment.niveau());
        phase.setClassName("frise-prevue", segment.prevue());
        phase.setClassName("frise-continue", !segment.prevue() && segment.fin() == null);
        return phase;
    }

    private static Div barre(Segment segment) {
        Span nom = new Span(TexteFrise.nom(segment));
        nom.addClassName("frise-nom");
        Div barre = new Div(nom);
        barre.addClassName("frise-barre");
        return barre;
    }

    private static Div dates(Segment segment, boolean fin) {
        Div dates = new Div(new Span(Jours.texte(segment.debut())));
        dates.addClassName("frise-dates");
        if (fin && segment.fin() != null) {
            dates.add(new Span(Jours.texte(segment.fin())));
        }
        return dates;
    }

    private void marquer(Repere repere) {
        Span mot = new Span(Textes.texte("frise.aujourdhui"));
        Div marque = new Div(mot);
        marque.addClassName("frise-aujourdhui");
        marque.setClassName("frise-aujourdhui-a-gauche", repere.presDuBord());
        marque.getStyle().set("left", String.format(Locale.ROOT, "%.2f%%", repere.dansLeSegment()));
        ((Div) getComponentAt(repere.segment())).add(marque);
    }
}
