package fr.cepage.bootstrap.securite;

import com.vaadin.flow.spring.security.VaadinDefaultRequestCache;
import com.vaadin.flow.spring.security.VaadinSecurityConfigurer;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.core.context.SecurityContextHolderStrategy;
import org.springframework.security.oauth2.client.OAuth2AuthorizedClientManager;
import org.springframework.security.oauth2.client.RefreshTokenOAuth2AuthorizedClientProvider;
import org.springframework.security.oauth2.client.oidc.authentication.OidcAuthorizedClientRefreshedEventListener;
import org.springframework.security.oauth2.client.oidc.userinfo.OidcUserRequest;
import org.springframework.security.oauth2.client.oidc.userinfo.OidcUserService;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.client.userinfo.OAuth2UserService;
import org.springframework.security.oauth2.client.web.DefaultOAuth2AuthorizedClientManager;
import org.springframework.security.oauth2.client.web.HttpSessionOAuth2AuthorizedClientRepository;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizedClientRepository;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;

/**
 * The third chain: people at their screens, who log in at Keycloak and come back to where they wanted to go. Logging
 * out ends the session of Keycloak too.
 */
@Configuration
class UiSecurityConfiguration {

    static final String KEYCLOAK = "keycloak";
    private static final String CONNEXION = "/oauth2/authorization/" + KEYCLOAK;

    @Bean
    @Order(3)
    SecurityFilterChain chaineUi(
            HttpSecurity http,
            SuiviDesDroits suivi,
            RefusConnexion refus,
            ConnexionsEnCours connexions,
            VaadinDefaultRequestCache retour) {
        retour.setDelegateRequestCache(new AdresseDeRetour());
        return http.with(
                        VaadinSecurityConfigurer.vaadin(),
                        vaadin -> vaadin.oauth2LoginPage(CONNEXION, "{baseUrl}/")
                                .anyRequest(requetes -> requetes.access(new StructureRequise())))
                .oauth2Login(connexion -> connexion
                        .failureHandler(refus)
                        .authorizationEndpoint(depart -> depart.authorizationRequestRepository(connexions)))
                .exceptionHandling(refuses -> refuses.authenticationEntryPoint(new VersLaConnexion(CONNEXION)))
                .sessionManagement(sessions -> sessions.sessionAuthenticationStrategy(new SessionDUnePersonne()))
                .addFilterBefore(new SuiviDesDroitsFilter(suivi), AuthorizationFilter.class)
                .build();
    }

    /** The tokens live and die with the session of the browser, not with the person. */
    @Bean
    OAuth2AuthorizedClientRepository authorizedClients() {
        return new HttpSessionOAuth2AuthorizedClientRepository();
    }

    @Bean
    OAuth2AuthorizedClientManager authorizedClientManager(
            ClientRegistrationRepository registrations,
            OAuth2AuthorizedClientRepository clients,
            ApplicationEventPublisher evenements) {
        RefreshTokenOAuth2AuthorizedClientProvider parRefresh = new RefreshTokenOAuth2AuthorizedClientProvider();
        parRefresh.setAccessTokenResponseClient(JetonsRafraichis.client());
        parRefresh.setApplicationEventPublisher(evenements);
        DefaultOAuth2AuthorizedClientManager gestionnaire =
                new DefaultOAuth2AuthorizedClientManager(registrations, clients);
        gestionnaire.setAuthorizedClientProvider(parRefresh);
        return gestionnaire;
    }

    /** Makes a renewed ID token into the person it speaks of. */
    @Bean
    OidcAuthorizedClientRefreshedEventListener personneActualisee(
            OAuth2UserService<OidcUserRequest, OidcUser> personnesDeKeycloak, SecurityContextHolderStrategy contexte) {
        OidcAuthorizedClientRefreshedEventListener actualisation = new OidcAuthorizedClientRefreshedEventListener();
        actualisation.setUserService(personnesDeKeycloak);
        actualisation.setSecurityContextHolderStrategy(contexte);
        return actualisation;
    }

    /** The ID token says everything; nobody without a structure gets in (DRO-04). */
    @Bean
    OAuth2UserService<OidcUserRequest, OidcUser> personnesDeKeycloak() {
        OidcUserService service = new OidcUserService();
        service.setRetrieveUserInfo(_ -> false);
        return demande -> {
            OidcUser personne = service.loadUser(demande);
            ActeurDuJeton.exiger(personne.getIdToken());
            return personne;
        };
    }
}
