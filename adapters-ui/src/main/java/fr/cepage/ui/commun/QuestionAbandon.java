package fr.cepage.ui.commun;

import com.vaadin.flow.component.confirmdialog.ConfirmDialog;

/**
 * Asked before something that was typed and not stored would be gone. Enter and Escape both go on typing: only the other
 * button gives it up.
 */
public final class QuestionAbandon extends ConfirmDialog {

    public QuestionAbandon(Runnable abandonner, Runnable continuer) {
        addClassName("question-abandon");
        setHeader(Textes.texte("formulaire.abandon.titre"));
        setText(Textes.texte("formulaire.abandon.question"));
        setConfirmText(Textes.texte("formulaire.abandon.continuer"));
        setRejectable(true);
        setRejectButtonTheme("tertiary");
        setRejectText(Textes.texte("formulaire.abandon.abandonner"));
        addConfirmListener(_ -> continuer.run());
        addCancelListener(_ -> continuer.run());
        addRejectListener(_ -> abandonner.run());
    }
}
