package fr.cepage.bootstrap.securite;

import static org.springframework.security.config.Customizer.withDefaults;

import fr.cepage.web.probleme.ProblemWriter;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.ObjectPostProcessor;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.oauth2.server.resource.web.authentication.BearerTokenAuthenticationFilter;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.firewall.RequestRejectedHandler;

/** Two of the three chains: REST, where every call brings its token, and what is open to everybody. */
@Configuration
class ApiSecurityConfiguration {

    @Bean
    @Order(1)
    SecurityFilterChain chaineApi(HttpSecurity http, RefusApi refus) {
        return http.securityMatcher("/api/**")
                .csrf(AbstractHttpConfigurer::disable)
                .requestCache(AbstractHttpConfigurer::disable)
                .sessionManagement(sessions -> sessions.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .authorizeHttpRequests(requetes -> requetes.anyRequest().access(new StructureRequise()))
                .oauth2ResourceServer(jetons -> jetons.jwt(withDefaults())
                        .authenticationEntryPoint(refus)
                        .accessDeniedHandler(refus)
                        .withObjectPostProcessor(sansRelance(refus)))
                .exceptionHandling(
                        refuses -> refuses.authenticationEntryPoint(refus).accessDeniedHandler(refus))
                .build();
    }

    @Bean
    @Order(2)
    SecurityFilterChain chaineOuverte(HttpSecurity http) {
        return http.securityMatcher("/v3/api-docs/**", "/swagger-ui/**", "/swagger-ui.html", "/actuator/health/**")
                .csrf(AbstractHttpConfigurer::disable)
                .sessionManagement(sessions -> sessions.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .authorizeHttpRequests(requetes -> requetes.anyRequest().permitAll())
                .build();
    }

    /** An address that the firewall refuses, e.g. with a NUL character, never reaches a chain. */
    @Bean
    RequestRejectedHandler requeteRefusee(ProblemWriter problemes) {
        return (requete, reponse, _) -> ProblemeDeSecurite.REQUETE_ILLISIBLE.ecrire(problemes, requete, reponse);
    }

    /** Keycloak out of reach is a refusal like the others too: by default it would become an error 500. */
    private static ObjectPostProcessor<BearerTokenAuthenticationFilter> sansRelance(RefusApi refus) {
        return new ObjectPostProcessor<>() {
            @Override
            public <O extends BearerTokenAuthenticationFilter> O postProcess(O filtre) {
                filtre.setAuthenticationFailureHandler(refus::commence);
                return filtre;
            }
        };
    }
}
