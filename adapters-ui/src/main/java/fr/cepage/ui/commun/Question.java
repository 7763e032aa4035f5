package fr.cepage.ui.commun;

import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;

/**
 * Asked before something that is not easily undone. It closes with the page it was asked on, so that no answer falls on
 * another young person's dossier.
 */
public final class Question extends ConfirmDialog implements AfterNavigationObserver {

    /** Texts as they are shown; the keyboard starts on the button that does nothing. */
    public Question(String titre, String texte, String renoncer, String faire, Runnable acte) {
        setHeader(titre);
        setText(texte);
        setConfirmText(renoncer);
        setRejectable(true);
        setRejectButtonTheme("tertiary");
        setRejectText(faire);
        addRejectListener(_ -> acte.run());
    }

    @Override
    public void afterNavigation(AfterNavigationEvent arrivee) {
        close();
    }
}
