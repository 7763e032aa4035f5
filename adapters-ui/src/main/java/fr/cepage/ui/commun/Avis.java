package fr.cepage.ui.commun;

import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.notification.Notification.Position;
import com.vaadin.flow.component.notification.NotificationVariant;
import fr.cepage.domain.commun.RefusMetier;
import java.util.stream.Collectors;

/** Short messages in a corner, for acts without a form; a refusal stays long enough to be read. */
public final class Avis implements AffichageRefus {

    private static final int DUREE_SUCCES = 4_000;
    private static final int DUREE_ERREUR = 12_000;

    /** Says that something was done. */
    public static void succes(String cle, Object... parametres) {
        montrer(Textes.texte(cle, parametres), DUREE_SUCCES, NotificationVariant.SUCCESS);
    }

    /** Says something that deserves attention and stops nothing. */
    public static void attention(String message) {
        montrer(message, DUREE_ERREUR, NotificationVariant.WARNING);
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
        Notification avis = montrer(message, DUREE_ERREUR, NotificationVariant.ERROR);
        avis.setAssertive(true);
    }

    @Override
    public void effacer() {
        // each message goes by itself
    }

    private static Notification montrer(String message, int duree, NotificationVariant variante) {
        Notification avis = Notification.show(message, duree, Position.BOTTOM_END);
        avis.addThemeVariants(variante);
        return avis;
    }
}
