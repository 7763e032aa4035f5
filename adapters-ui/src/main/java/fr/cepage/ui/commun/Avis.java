package fr.cepage.ui.commun;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.notification.Notification.Position;
import com.vaadin.flow.component.notification.NotificationVariant;
import fr.cepage.domain.commun.RefusMetier;
import java.util.stream.Collectors;

/** Short messages in a corner, for acts without a form; a refusal stays long enough to be read. */
public final class Avis implements AffichageRefus {

    private static final int DUREE_SUCCES = 4_000;
    private static final int DUREE_LECTURE = 12_000;

    /** Says that something was done. */
    public static void succes(String cle, Object... parametres) {
        montrer(Textes.texte(cle, parametres), DUREE_SUCCES, NotificationVariant.SUCCESS);
    }

    /**
     * Says that something was done, and offers its way back as long as it is shown, which it is while the keyboard is in
     * it; the same act stands beside what changed, for as long as it exists (ANN-05).
     */
    public static void reversible(Runnable retour, String cle, Object... parametres) {
        String message = Textes.texte(cle, parametres);
        Notification avis = new Notification();
        Button annuler = new Button(Textes.texte("avis.annuler"), _ -> {
            avis.close();
            Actes.accomplir(retour);
        });
        annuler.setAriaLabel(Textes.texte("avis.annuler.quoi", message));
        annuler.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        Div contenu = new Div(new Span(message), annuler);
        contenu.addClassName("avis-reversible");
        contenu.getElement().addEventListener("focusin", _ -> avis.setDuration(0));
        contenu.getElement().addEventListener("focusout", _ -> avis.setDuration(DUREE_LECTURE));
        Clavier.rendre(annuler);
        avis.add(contenu);
        ouvrir(avis, DUREE_LECTURE, NotificationVariant.SUCCESS);
    }

    /** Says something that deserves attention and stops nothing. */
    public static void attention(String message) {
        montrer(message, DUREE_LECTURE, NotificationVariant.WARNING);
    }

    @Override
    public void refuser(RefusMetier refus) {
        signaler(phrase(refus));
    }

    /** All that is wrong, once each. */
    static String phrase(RefusMetier refus) {
        return refus.violations().stream().map(Textes::texte).distinct().collect(Collectors.joining(" "));
    }

    @Override
    public void perimer() {
        signaler(Textes.texte("version.perimee"));
    }

    @Override
    public void signaler(String message) {
        Notification avis = montrer(message, DUREE_LECTURE, NotificationVariant.ERROR);
        avis.setAssertive(true);
    }

    @Override
    public void effacer() {
        // each message goes by itself
    }

    private static Notification montrer(String message, int duree, NotificationVariant variante) {
        return ouvrir(new Notification(message), duree, variante);
    }

    private static Notification ouvrir(Notification avis, int duree, NotificationVariant variante) {
        avis.setDuration(duree);
        avis.setPosition(Position.BOTTOM_END);
        avis.addThemeVariants(variante);
        avis.open();
        return avis;
    }
}
