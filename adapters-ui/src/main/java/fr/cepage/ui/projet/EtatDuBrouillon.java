package fr.cepage.ui.projet;

import com.vaadin.flow.component.html.Span;
import fr.cepage.ui.commun.Textes;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Whether what was typed is safe: since when, or not at all, which is said until it is (SYN-15). */
final class EtatDuBrouillon extends Span {

    private static final DateTimeFormatter HEURE = DateTimeFormatter.ofPattern("H\u00A0'h'\u00A0mm", Locale.FRENCH);
    private static final DateTimeFormatter JOUR = DateTimeFormatter.ofPattern("dd/MM", Locale.FRENCH);

    private boolean echec;

    EtatDuBrouillon() {
        addClassName("etat-brouillon");
    }

    void garde(Instant le, ZoneId fuseau) {
        dire(Textes.texte("brouillon.garde", HEURE.format(le.atZone(fuseau))), false);
    }

    void rien() {
        dire("", false);
    }

    void enAttente() {
        dire(Textes.texte("brouillon.en-attente"), true);
    }

    void echec(String raison) {
        dire(Textes.texte("brouillon.echec", raison), true);
        echec = true;
    }

    boolean enEchec() {
        return echec;
    }

    private void dire(String phrase, boolean alerte) {
        echec = false;
        setClassName("etat-brouillon-echec", alerte);
        if (alerte) {
            getElement().setAttribute("role", "alert");
        } else {
            getElement().removeAttribute("role");
        }
        setText(phrase);
    }

    /** « 26/11 à 10 h 52 ». */
    static String moment(Instant le, ZoneId fuseau) {
        return Textes.texte("brouillon.moment", JOUR.format(le.atZone(fuseau)), HEURE.format(le.atZone(fuseau)));
    }
}
