package fr.cepage.ui.commun;

import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import fr.cepage.domain.commun.CodeRefus;
import fr.cepage.domain.droits.Droit;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/**
 * The rights that are missing on a page, each said once, in its head: what they forbid there points to it instead of
 * saying it again (DRO-02).
 */
public final class DroitsManquants extends Div {

    private final Set<Droit> dits = EnumSet.noneOf(Droit.class);

    public DroitsManquants() {
        addClassName("droits-manquants");
        getElement().setAttribute("role", "status");
    }

    /** At each arrival, and once rights have changed: what the page shows next says what is missing. */
    public void recommencer() {
        dits.clear();
        removeAll();
        ComponentUtil.setData(UI.getCurrent(), DroitsManquants.class, this);
    }

    /** The id of the sentence that says it in the head of the page; empty for another reason, or without such a head. */
    public static Optional<String> dire(CodeRefus raison) {
        return raison instanceof Droit droit
                ? Optional.ofNullable(ComponentUtil.getData(UI.getCurrent(), DroitsManquants.class))
                        .map(page -> page.avec(droit))
                : Optional.empty();
    }

    private String avec(Droit droit) {
        String id = "droit-manquant-" + droit.name();
        if (dits.add(droit)) {
            Explication phrase = new Explication(Textes.texte(droit.cle()));
            phrase.setId(id);
            add(phrase);
        }
        return id;
    }

    @Override
    protected void onDetach(DetachEvent depart) {
        if (ComponentUtil.getData(depart.getUI(), DroitsManquants.class) == this) {
            ComponentUtil.setData(depart.getUI(), DroitsManquants.class, null);
        }
    }
}
