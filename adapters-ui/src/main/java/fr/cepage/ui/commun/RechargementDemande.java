package fr.cepage.ui.commun;

import com.vaadin.flow.component.ComponentEvent;

/** Somebody was told that what they see is out of date, and asks for what is stored now. */
public final class RechargementDemande extends ComponentEvent<Formulaire<?>> {

    RechargementDemande(Formulaire<?> source) {
        super(source, false);
    }
}
