package fr.cepage.ui.commun;

import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.function.SerializableRunnable;

/** Asked before something that was typed and not stored would be gone; going on typing is the way out of Escape. */
final class QuestionAbandon extends ConfirmDialog {

    private static final long serialVersionUID = 1L;

    QuestionAbandon(SerializableRunnable abandonner, SerializableRunnable continuer) {
        setHeader(Textes.texte("formulaire.abandon.titre"));
        setText(Textes.texte("formulaire.abandon.question"));
        setCancelable(true);
        setCancelText(Textes.texte("formulaire.abandon.continuer"));
        setConfirmText(Textes.texte("formulaire.abandon.abandonner"));
        addConfirmListener(_ -> abandonner.run());
        addCancelListener(_ -> continuer.run());
    }
}
