package fr.cepage.web.openapi;

import fr.cepage.application.commun.PageVoulue;
import fr.cepage.application.commun.VersionAttendue;
import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.info.License;
import io.swagger.v3.oas.models.security.OAuthFlow;
import io.swagger.v3.oas.models.security.OAuthFlows;
import io.swagger.v3.oas.models.security.Scopes;
import io.swagger.v3.oas.models.security.SecurityRequirement;
import io.swagger.v3.oas.models.security.SecurityScheme;
import io.swagger.v3.oas.models.servers.Server;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.utils.SpringDocUtils;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.PropertySource;

/** What the OpenAPI document says about the API as a whole. */
@Configuration
@PropertySource("classpath:fr/cepage/web/springdoc.properties")
class OpenApiConfiguration {

    private static final String JETON = "jeton";
    private static final String KEYCLOAK = "keycloak";

    static {
        SpringDocUtils.getConfig().addRequestWrapperToIgnore(VersionAttendue.class, PageVoulue.class);
    }

    @Bean
    OpenAPI document(@Value("${cepage.oidc.issuer:#{null}}") @Nullable String realm) {
        Components composants = new Components().addSecuritySchemes(JETON, jeton());
        SecurityRequirement exigence = new SecurityRequirement().addList(JETON);
        OpenAPI document = new OpenAPI()
                .info(new Info()
                        .title("Cépage")
                        .version("v1")
                        .description(
                                "Le conseil en évolution professionnelle dans les Missions Locales : dossiers, CEP,"
                                        + " listes. Les refus sont des documents RFC 9457 ; chacun porte un code stable.")
                        .license(new License().name("Apache-2.0").url("https://www.apache.org/licenses/LICENSE-2.0")))
                .servers(List.of(new Server().url("/").description("Cette installation")))
                .components(composants)
                .addSecurityItem(exigence);
        if (realm != null) {
            composants.addSecuritySchemes(KEYCLOAK, keycloak(realm + "/protocol/openid-connect"));
            document.addSecurityItem(new SecurityRequirement().addList(KEYCLOAK));
        }
        return document;
    }

    private static SecurityScheme jeton() {
        return new SecurityScheme()
                .type(SecurityScheme.Type.HTTP)
                .scheme("bearer")
                .bearerFormat("JWT")
                .description("Jeton d'accès du royaume Keycloak.");
    }

    private static SecurityScheme keycloak(String adresse) {
        return new SecurityScheme()
                .type(SecurityScheme.Type.OAUTH2)
                .description("client_credentials pour les intégrateurs, authorization_code pour les personnes.")
                .flows(new OAuthFlows()
                        .clientCredentials(
                                new OAuthFlow().tokenUrl(adresse + "/token").scopes(new Scopes()))
                        .authorizationCode(new OAuthFlow()
                                .authorizationUrl(adresse + "/auth")
                                .tokenUrl(adresse + "/token")
                                .scopes(new Scopes())));
    }
}
