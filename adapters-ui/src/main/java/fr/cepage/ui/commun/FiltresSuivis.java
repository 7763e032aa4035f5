package fr.cepage.ui.commun;

import com.vaadin.flow.component.HasValue;
import java.util.stream.Stream;

/** The fields that narrow a list: whatever somebody changes asks for another one, what is only shown does not. */
public final class FiltresSuivis {

    private final Runnable changement;
    private boolean enMontre;

    /** @param changement what is done once somebody asks for another list */
    public FiltresSuivis(Runnable changement) {
        this.changement = changement;
    }

    /** Follows those fields; a field may also change itself, once it has understood what was typed. */
    public void suivre(HasValue<?, ?>... champs) {
        Stream.of(champs).forEach(champ -> champ.addValueChangeListener(_ -> annoncer()));
    }

    /** Sets the fields to what is asked for already. */
    public void montrer(Runnable valeurs) {
        enMontre = true;
        valeurs.run();
        enMontre = false;
    }

    private void annoncer() {
        if (!enMontre) {
            changement.run();
        }
    }
}
