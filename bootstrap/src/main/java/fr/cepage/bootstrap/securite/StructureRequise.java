package fr.cepage.bootstrap.securite;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.authorization.AuthorizationManager;
import org.springframework.security.authorization.AuthorizationResult;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.access.intercept.RequestAuthorizationContext;

/** Lets in whoever is known and belongs to a structure: without one nothing could be shown anyway (DRO-04). */
final class StructureRequise implements AuthorizationManager<RequestAuthorizationContext> {

    @Override
    public AuthorizationResult authorize(
            Supplier<? extends @Nullable Authentication> authentification, RequestAuthorizationContext requete) {
        return new AuthorizationDecision(
                ActeurDuJeton.lire(authentification.get()).isPresent());
    }
}
