package fr.cepage.ui.commun;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeLeaveEvent;
import com.vaadin.flow.router.BeforeLeaveEvent.ContinueNavigationAction;
import com.vaadin.flow.router.BeforeLeaveObserver;

/** Fields in which somebody types: what stands there and is not stored is lost by nobody's accident. */
abstract class SaisieGardee extends Composite<Div> implements BeforeLeaveObserver {

    /** Set by the browser as soon as somebody types; it asks before the page is left or loaded again. */
    private static final String MARQUE = "data-saisie";

    final ChampsSaisis champs = new ChampsSaisis();

    /** Whether closing it now would lose something that was typed. */
    public final boolean modifie() {
        return champs.modifies();
    }

    /** From now on leaving it as it stands loses nothing: it is stored, or nobody has typed yet. */
    public final void noter() {
        champs.noter();
        marquer();
    }

    final void marquer() {
        getElement().executeJs("this.toggleAttribute($0, $1)", MARQUE, modifie());
    }

    @Override
    public final void beforeLeave(BeforeLeaveEvent depart) {
        if (modifie() && !depart.isPostponed()) {
            ContinueNavigationAction suite = depart.postpone();
            new QuestionAbandon(suite::proceed, suite::cancel).open();
        }
    }
}
