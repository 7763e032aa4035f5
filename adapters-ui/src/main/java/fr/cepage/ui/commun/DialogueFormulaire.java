package fr.cepage.ui.commun;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.dialog.Dialog;

/**
 * A form in a window of its own. Nothing typed is lost by accident: a click beside it does not close it, and leaving
 * it asks first once something was typed.
 */
public final class DialogueFormulaire extends Dialog {

    private static final long serialVersionUID = 1L;

    private final Formulaire<?> formulaire;
    private final Button annuler = new Button(Textes.texte("action.annuler"), _ -> quitter());

    public DialogueFormulaire(String titre, Formulaire<?> formulaire) {
        this.formulaire = formulaire;
        setHeaderTitle(titre);
        addClassName("dialogue-formulaire");
        setWidth("min(44rem, 95vw)");
        setCloseOnOutsideClick(false);
        setDraggable(true);
        add(formulaire);
        getFooter().add(annuler, formulaire.valider());
        addDialogCloseActionListener(_ -> quitter());
        addOpenedChangeListener(_ -> viser());
    }

    /** For acts that are themselves an « annulation »: another word for doing nothing. */
    public void renoncerPar(String cle) {
        annuler.setText(Textes.texte(cle));
    }

    /** The first field; where there is nothing to type, the button that does nothing. */
    private void viser() {
        if (isOpened() && !formulaire.viserPremierChamp()) {
            annuler.focus();
        }
    }

    private void quitter() {
        if (formulaire.modifie()) {
            demander().open();
        } else {
            close();
        }
    }

    private ConfirmDialog demander() {
        ConfirmDialog question = new ConfirmDialog();
        question.setHeader(Textes.texte("formulaire.abandon.titre"));
        question.setText(Textes.texte("formulaire.abandon.question"));
        question.setCancelable(true);
        question.setCancelText(Textes.texte("formulaire.abandon.continuer"));
        question.setConfirmText(Textes.texte("formulaire.abandon.abandonner"));
        question.addConfirmListener(_ -> close());
        return question;
    }
}
