package fr.cepage.support;

import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;

/** Lets the pages of a test ask for changed rights every second: nobody wants to wait for half a minute. */
public class PagesPressees implements VaadinServiceInitListener {

    private static final long serialVersionUID = 1L;
    private static final int UNE_SECONDE = 1_000;

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.getSource()
                .addUIInitListener(ouverte -> ouverte.getUI()
                        .addAfterNavigationListener(arrivee -> ouverte.getUI().setPollInterval(UNE_SECONDE)));
    }
}
