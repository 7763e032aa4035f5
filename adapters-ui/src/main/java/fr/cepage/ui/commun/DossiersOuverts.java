package fr.cepage.ui.commun;

import com.vaadin.flow.server.VaadinSession;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;

/** The dossiers that somebody has opened last since they logged in, by number: it is kept nowhere else. */
public final class DossiersOuverts implements Serializable {

    private static final int GARDES = 8;

    private final List<String> numeros = new ArrayList<>();

    private DossiersOuverts() {}

    public static void noter(String numero) {
        List<String> ouverts = ceuxDeLaSession().numeros;
        ouverts.remove(numero);
        ouverts.addFirst(numero);
        if (ouverts.size() > GARDES) {
            ouverts.removeLast();
        }
    }

    /** The last one first. */
    public static List<String> derniers() {
        return List.copyOf(ceuxDeLaSession().numeros);
    }

    private static DossiersOuverts ceuxDeLaSession() {
        VaadinSession session = VaadinSession.getCurrent();
        DossiersOuverts notes = session.getAttribute(DossiersOuverts.class);
        if (notes == null) {
            notes = new DossiersOuverts();
            session.setAttribute(DossiersOuverts.class, notes);
        }
        return notes;
    }
}
