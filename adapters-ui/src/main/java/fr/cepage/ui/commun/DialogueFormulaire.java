package fr.cepage.ui.commun;

import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.Shortcuts;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import java.util.Optional;

/**
 * A form in a window of its own. Nothing typed is lost by accident: a click beside it does not close it, and leaving
 * it asks first once something was typed.
 */
final class DialogueFormulaire extends Dialog implements AfterNavigationObserver {

    private final Formulaire<?, ?> formulaire;
    private final Optional<Focusable<?>> retour = Retour.prendre();
    private final Button annuler = new Button(Textes.texte("action.annuler"), _ -> quitter());

    DialogueFormulaire(String titre, Formulaire<?, ?> formulaire) {
        this.formulaire = formulaire;
        setHeaderTitle(titre);
        addClassName("dialogue-formulaire");
        setWidth("min(44rem, 95vw)");
        setCloseOnOutsideClick(false);
        setDraggable(true);
        add(formulaire);
        getFooter().add(annuler, formulaire.valider());
        setCloseOnEsc(false);
        Shortcuts.addShortcutListener(this, this::quitter, Key.ESCAPE)
                .listenOn(this)
                .resetFocusOnActiveElement();
        addOpenedChangeListener(ouverture -> {
            if (ouverture.isOpened()) {
                viser();
            } else {
                retour.ifPresent(Focusable::focus);
            }
        });
    }

    /** One window at a time: a second click on what opened it is the same wish. */
    @Override
    public void open() {
        UI page = UI.getCurrent();
        DialogueFormulaire autre = ComponentUtil.getData(page, DialogueFormulaire.class);
        if (autre == null || !autre.isOpened()) {
            ComponentUtil.setData(page, DialogueFormulaire.class, this);
            super.open();
        }
    }

    /** For acts that are themselves an « annulation »: another word for doing nothing. */
    void renoncerPar(String cle) {
        annuler.setText(Textes.texte(cle));
    }

    /** Its page is gone, and what was typed with it: that was asked before. */
    @Override
    public void afterNavigation(AfterNavigationEvent arrivee) {
        close();
    }

    /** The first field; where there is nothing to type, the button that does nothing. */
    private void viser() {
        if (!formulaire.champs.viserPremier()) {
            annuler.focus();
        }
    }

    private void quitter() {
        if (formulaire.modifie()) {
            new QuestionAbandon(this::close, () -> {}).open();
        } else {
            close();
        }
    }
}
