package fr.cepage.ui.commun;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;

/** A form in a window of its own; a click beside it does not close it, so that nothing typed is lost by accident. */
public class DialogueFormulaire extends Dialog {

    private static final long serialVersionUID = 1L;

    public DialogueFormulaire(String titre, Formulaire<?> formulaire) {
        setHeaderTitle(titre);
        addClassName("dialogue-formulaire");
        setWidth("min(44rem, 95vw)");
        setCloseOnOutsideClick(false);
        setDraggable(true);
        add(formulaire);
        getFooter().add(new Button(Textes.texte("action.annuler"), _ -> close()), formulaire.valider());
    }
}
