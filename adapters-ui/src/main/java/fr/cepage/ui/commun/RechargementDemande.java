package fr.cepage.ui.commun;

import com.vaadin.flow.component.ComponentEvent;

/** Somebody was told that what they see is out of date, and asks for what is stored now. */
public final class RechargementDemande extends ComponentEvent<Formulaire<?>> {

    private static final long serialVersionUID = 1L;

    RechargementDemande(Formulaire<?> source) {
        super(source, false);
    }
}
