package fr.cepage.ui.commun;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.ErrorEvent;
import com.vaadin.flow.server.ErrorHandler;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import org.springframework.stereotype.Component;

/** What no form awaited, e.g. the database gone while a list scrolls: said in a corner, the page stays as it is. */
@Component
class ErreursDePage implements VaadinServiceInitListener, ErrorHandler {

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.getSource().addSessionInitListener(session -> session.getSession().setErrorHandler(this));
    }

    @Override
    public void error(ErrorEvent event) {
        String explication = Echec.de(event.getThrowable()).phrase();
        if (UI.getCurrent() != null) {
            new Avis().signaler(explication);
        }
    }
}
