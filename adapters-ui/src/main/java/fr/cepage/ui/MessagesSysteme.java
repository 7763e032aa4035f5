package fr.cepage.ui;

import com.vaadin.flow.server.CustomizedSystemMessages;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import fr.cepage.ui.commun.Textes;
import org.springframework.stereotype.Component;

/**
 * What Vaadin itself says, in French. When the session has ended, what was typed stays before the eyes until whoever
 * typed it goes on to the login, which leads back to the page.
 */
@Component
class MessagesSysteme implements VaadinServiceInitListener {

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.getSource().setSystemMessagesProvider(_ -> messages());
        event.getSource()
                .addUIInitListener(page -> page.getUI()
                        .getReconnectDialogConfiguration()
                        .setDialogText(Textes.texte("systeme.liaison.attente")));
    }

    private static CustomizedSystemMessages messages() {
        CustomizedSystemMessages messages = new CustomizedSystemMessages();
        messages.setSessionExpiredNotificationEnabled(true);
        messages.setSessionExpiredCaption(Textes.texte("systeme.session.titre"));
        messages.setSessionExpiredMessage(Textes.texte("systeme.session.message"));
        messages.setInternalErrorCaption(Textes.texte("systeme.erreur.titre"));
        messages.setInternalErrorMessage(Textes.texte("systeme.erreur.message"));
        messages.setCookiesDisabledCaption(Textes.texte("systeme.cookies.titre"));
        messages.setCookiesDisabledMessage(Textes.texte("systeme.cookies.message"));
        messages.setCookiesDisabledNotificationEnabled(true);
        return messages;
    }
}
