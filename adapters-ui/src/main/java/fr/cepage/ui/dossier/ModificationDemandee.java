package fr.cepage.ui.dossier;

import com.vaadin.flow.component.ComponentEvent;
import fr.cepage.application.dossier.SaisieDossier;
import java.util.function.UnaryOperator;

/** Somebody asks to store what they typed into one of the sheets of a dossier. */
final class ModificationDemandee extends ComponentEvent<FicheForm> {

    private final UnaryOperator<SaisieDossier> changement;

    ModificationDemandee(FicheForm source, UnaryOperator<SaisieDossier> changement) {
        super(source, false);
        this.changement = changement;
    }

    UnaryOperator<SaisieDossier> changement() {
        return changement;
    }
}
