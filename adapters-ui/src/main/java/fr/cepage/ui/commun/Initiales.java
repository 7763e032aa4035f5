package fr.cepage.ui.commun;

import com.vaadin.flow.component.html.Span;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/** The initials of somebody, beside their name: decoration, so nothing reads them out. */
public final class Initiales extends Span {

    private static final int LETTRES = 2;

    public Initiales(String nom) {
        super(de(nom));
        addClassName("initiales");
        getElement().setAttribute("aria-hidden", "true");
    }

    static String de(String nom) {
        return Arrays.stream(nom.strip().split("[\\s-]+", -1))
                .filter(mot -> !mot.isEmpty())
                .limit(LETTRES)
                .map(mot -> mot.substring(0, mot.offsetByCodePoints(0, 1)))
                .collect(Collectors.joining())
                .toUpperCase(Locale.FRENCH);
    }
}
