package fr.cepage.ui.cadre;

import com.vaadin.flow.spring.security.AuthenticationContext;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Ends the session here and at the identity provider. */
@Component
class Deconnexion {

    private final ObjectProvider<AuthenticationContext> authentification;

    Deconnexion(ObjectProvider<AuthenticationContext> authentification) {
        this.authentification = authentification;
    }

    void executer() {
        authentification.ifAvailable(AuthenticationContext::logout);
    }
}
