package fr.cepage.ui.commun;

import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.QueryParameters;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** How the lists of a window were narrowed when one left them, so that its menu leads back to the same place (DOS-09). */
public final class ListesQuittees {

    /** Of the address of a list: which of its elements was opened from it. */
    static final String PLACE = "place";

    private final Map<String, QueryParameters> filtres = new HashMap<>();

    private ListesQuittees() {}

    static void noter(Location liste) {
        cellesDe(UI.getCurrent()).filtres.put(liste.getPath(), liste.getQueryParameters());
    }

    /** @param ici what was opened from the list, or another page of it */
    public static String retour(String liste, Location ici) {
        QueryParameters filtres = cellesDe(UI.getCurrent()).filtres.get(liste);
        if (filtres == null) {
            return liste;
        }
        List<String> segments = ici.getSegments();
        boolean ouvert = segments.size() > 2;
        return new Location(liste, ouvert ? filtres.merging(PLACE, segments.get(1)) : filtres)
                .getPathWithQueryParameters();
    }

    private static ListesQuittees cellesDe(UI ui) {
        ListesQuittees connues = ComponentUtil.getData(ui, ListesQuittees.class);
        if (connues == null) {
            connues = new ListesQuittees();
            ComponentUtil.setData(ui, ListesQuittees.class, connues);
        }
        return connues;
    }
}
