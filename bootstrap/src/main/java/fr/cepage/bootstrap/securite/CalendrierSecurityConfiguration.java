package fr.cepage.bootstrap.securite;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;

/**
 * The chain of calendar programs, which bring neither token nor cookie: the secret of the address is what opens it, and
 * nobody's session counts here (RDV-01).
 */
@Configuration
class CalendrierSecurityConfiguration {

    @Bean
    @Order(0)
    SecurityFilterChain chaineCalendriers(HttpSecurity http) {
        return http.securityMatcher("/calendriers/**")
                .csrf(AbstractHttpConfigurer::disable)
                .requestCache(AbstractHttpConfigurer::disable)
                .sessionManagement(sessions -> sessions.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .headers(entetes -> entetes.referrerPolicy(renvoi -> renvoi.policy(ReferrerPolicy.NO_REFERRER)))
                .authorizeHttpRequests(requetes -> requetes.anyRequest().permitAll())
                .build();
    }
}
