package fr.cepage.ui.projet;

import com.vaadin.flow.component.html.Div;
import fr.cepage.ui.commun.Textes;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;

/** A line of the calendrier prévisionnel, of the family of the frise: a picture with its sentence. */
final class Barre extends Div {

    private static final DateTimeFormatter MOIS = DateTimeFormatter.ofPattern("MMM uuuu", Locale.FRENCH);
    private static final String TRAIT = "<line class='barre-%s' x1='%.2f%%' x2='%.2f%%' y1='0' y2='100%%'/>";
    private static final String MOT = "<text class='barre-%s' x='%.2f%%' dx='%d' y='%s' text-anchor='%s'>%s</text>";

    private Barre(String phrase, String dessin) {
        addClassName("barre");
        getElement().setAttribute("role", "img");
        getElement().setAttribute("aria-label", phrase);
        getElement()
                .setProperty(
                        "innerHTML",
                        "<svg width='100%' height='100%' focusable='false' aria-hidden='true'>" + dessin + "</svg>");
    }

    /** @param etat whose style it has, e.g. {@code faite} */
    static Barre etape(Calendrier calendrier, Optional<Periodes> periode, String etat, String motDeLEtat) {
        StringBuilder dessin = fond(calendrier);
        periode.ifPresent(p -> dessin.append(String.format(
                Locale.ROOT,
                "<rect class='barre-%s' x='%.2f%%' width='%.2f%%' y='30%%' height='40%%' rx='3'/>",
                etat,
                calendrier.position(p.debut()),
                Math.max(1, calendrier.largeur(p.debut(), p.fin())))));
        dessin.append(aujourdhui(calendrier));
        String phrase = periode.map(p -> Textes.texte("plan.barre", motDeLEtat, p.debut(), p.fin()))
                .orElseGet(() -> Textes.texte("plan.barre.sans-date", motDeLEtat));
        return new Barre(phrase, dessin.toString());
    }

    /** What stands above the lines: the months, and today. */
    static Barre axe(Calendrier calendrier) {
        StringBuilder dessin = new StringBuilder();
        for (YearMonth mois : calendrier.reperes()) {
            double ici = calendrier.position(mois.atDay(1));
            dessin.append(String.format(Locale.ROOT, TRAIT, "mois", ici, ici))
                    .append(String.format(Locale.ROOT, MOT, "mois", ici, 4, "1em", "start", MOIS.format(mois)));
        }
        double ici = calendrier.position(calendrier.aujourdhui());
        boolean aGauche = ici > 70;
        dessin.append(String.format(
                Locale.ROOT,
                MOT,
                "aujourdhui",
                ici,
                aGauche ? -4 : 4,
                "2.3em",
                aGauche ? "end" : "start",
                Textes.texte("jour.aujourdhui")));
        String phrase = Textes.texte("plan.axe", calendrier.debut(), calendrier.fin(), calendrier.aujourdhui());
        return new Barre(phrase, dessin + aujourdhui(calendrier));
    }

    private static StringBuilder fond(Calendrier calendrier) {
        StringBuilder dessin = new StringBuilder();
        calendrier.reperes().forEach(mois -> {
            double ici = calendrier.position(mois.atDay(1));
            dessin.append(String.format(Locale.ROOT, TRAIT, "mois", ici, ici));
        });
        return dessin;
    }

    private static String aujourdhui(Calendrier calendrier) {
        double ici = calendrier.position(calendrier.aujourdhui());
        return String.format(Locale.ROOT, TRAIT, "aujourdhui", ici, ici);
    }
}
