package fr.cepage.ui;

import com.vaadin.flow.server.CustomizedSystemMessages;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import fr.cepage.ui.commun.Textes;
import org.springframework.stereotype.Component;

/**
 * What Vaadin itself says, in French. An expired session says nothing: the page loads again, and the login leads back
 * to it.
 */
@Component
class MessagesSysteme implements VaadinServiceInitListener {

    private static final long serialVersionUID = 1L;

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.getSource().setSystemMessagesProvider(_ -> messages());
    }

    private static CustomizedSystemMessages messages() {
        CustomizedSystemMessages messages = new CustomizedSystemMessages();
        messages.setSessionExpiredNotificationEnabled(false);
        messages.setInternalErrorCaption(Textes.texte("systeme.erreur.titre"));
        messages.setInternalErrorMessage(Textes.texte("systeme.erreur.message"));
        messages.setCookiesDisabledCaption(Textes.texte("systeme.cookies.titre"));
        messages.setCookiesDisabledMessage(Textes.texte("systeme.cookies.message"));
        messages.setCookiesDisabledNotificationEnabled(true);
        return messages;
    }
}
