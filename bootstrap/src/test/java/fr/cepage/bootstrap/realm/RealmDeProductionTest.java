package fr.cepage.bootstrap.realm;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.options.AriaRole;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import com.nimbusds.oauth2.sdk.pkce.CodeChallenge;
import com.nimbusds.oauth2.sdk.pkce.CodeChallengeMethod;
import com.nimbusds.oauth2.sdk.pkce.CodeVerifier;
import fr.cepage.demo.ServeurKeycloak;
import fr.cepage.support.AdministrationKeycloak;
import fr.cepage.support.KeycloakDeTest;
import fr.cepage.support.Navigateur;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.text.ParseException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.web.util.UriComponentsBuilder;

/** The realm that {@code ./cepage realm} writes, imported by a real Keycloak at its start and put to use. */
@Tag("DRO-03")
@Tag("DRO-07")
class RealmDeProductionTest {

    private static final String EMETTEUR = KeycloakDeTest.realm(KeycloakDeTest.PRODUCTION);
    private static final String RETOUR = "http://localhost/login/oauth2/code/keycloak";
    private static final String MOT_DE_PASSE = "un mot de passe assez long";

    @RegisterExtension
    final Navigateur navigateur = new Navigateur();

    private final AdministrationKeycloak administrateur = KeycloakDeTest.administration(KeycloakDeTest.PRODUCTION);

    @Test
    void une_fois_importe_il_ne_lui_manque_que_tls() {
        assertThat(verifier())
                .containsExactlyInAnyOrder(
                        "- « " + EMETTEUR + " » n’est pas en https.",
                        "- Client cepage-ui : l’adresse de retour après déconnexion « http://localhost/* » n’est pas une"
                                + " adresse en https.",
                        "- Client cepage-ui : l’adresse de retour « " + RETOUR
                                + " » n’est pas une adresse entière, en https et sans *.");
    }

    @Test
    void l_administrateur_y_place_les_comptes_la_referente_y_donne_un_profil_et_le_jeton_le_dit()
            throws ParseException {
        String flore = administrateur.creer("flore", MOT_DE_PASSE);
        String hugo = administrateur.creer("hugo", MOT_DE_PASSE);
        List.of("/structures/13201S00", "/structures/13201S00/referents")
                .forEach(groupe -> administrateur.inscrire(flore, administrateur.idDuGroupe(groupe)));
        administrateur.inscrire(hugo, administrateur.idDuGroupe("/structures/13201S00"));

        donner("hugo", "Proposer le CEP");

        JWTClaimsSet jeton = jetonDe("hugo");
        assertThat(jeton.getIssuer()).isEqualTo(EMETTEUR);
        assertThat(jeton.getAudience()).contains("cepage-api");
        assertThat(jeton.getStringClaim("structure")).isEqualTo("13201S00");
        assertThat(jeton.getJSONObjectClaim("resource_access"))
                .isEqualTo(Map.of("cepage-api", Map.of("roles", List.of("proposer-cep"))));
        assertThat(jeton.getExpirationTime().getTime() - jeton.getIssueTime().getTime())
                .isEqualTo(300_000);
    }

    private void donner(String personne, String profil) {
        Page console = navigateur.page();
        console.navigate(KeycloakDeTest.console(KeycloakDeTest.PRODUCTION));
        Navigateur.connecter(console, "flore", MOT_DE_PASSE);
        console.getByTestId("nav-item-users").click();
        console.getByRole(
                        AriaRole.LINK,
                        new Page.GetByRoleOptions().setName(personne).setExact(true))
                .click();
        console.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Donner un profil"))
                .click();
        console.getByTestId(profil + "-check").check();
        console.getByTestId("join-button").click();
        assertThat(console.getByTestId("leave-" + profil)).isVisible();
    }

    /** As the pages obtain it: by code, with PKCE, and with the secret that only the application knows. */
    private JWTClaimsSet jetonDe(String compte) throws ParseException {
        CodeVerifier preuve = new CodeVerifier();
        Page page = navigateur.page();
        page.navigate(UriComponentsBuilder.fromUriString(EMETTEUR + "/protocol/openid-connect/auth")
                .queryParam("client_id", RealmCepage.CLIENT_DES_PAGES)
                .queryParam("response_type", "code")
                .queryParam("scope", "openid")
                .queryParam("redirect_uri", RETOUR)
                .queryParam("code_challenge_method", CodeChallengeMethod.S256)
                .queryParam("code_challenge", CodeChallenge.compute(CodeChallengeMethod.S256, preuve))
                .toUriString());
        Request retour = page.waitForRequest(
                requete -> requete.url().startsWith(RETOUR), () -> Navigateur.connecter(page, compte, MOT_DE_PASSE));
        String code = UriComponentsBuilder.fromUriString(retour.url())
                .build()
                .getQueryParams()
                .getFirst("code");
        return SignedJWT.parse(KeycloakDeTest.jeton(
                        KeycloakDeTest.PRODUCTION,
                        Map.of(
                                "grant_type",
                                "authorization_code",
                                "client_id",
                                RealmCepage.CLIENT_DES_PAGES,
                                "client_secret",
                                ServeurKeycloak.SECRET_DE_PRODUCTION,
                                "redirect_uri",
                                RETOUR,
                                "code",
                                String.valueOf(code),
                                "code_verifier",
                                preuve.getValue())))
                .getJWTClaimsSet();
    }

    private static List<String> verifier() {
        ByteArrayOutputStream sortie = new ByteArrayOutputStream();
        new RealmMain(
                        Map.of(
                                "CEPAGE_OIDC_ISSUER", EMETTEUR,
                                "CEPAGE_OIDC_CLIENT_SECRET", ServeurKeycloak.SECRET_DE_PRODUCTION,
                                "CEPAGE_KEYCLOAK_ADMIN", ServeurKeycloak.ADMINISTRATEUR,
                                "CEPAGE_KEYCLOAK_ADMIN_PASSWORD", ServeurKeycloak.ADMINISTRATEUR),
                        new PrintStream(sortie, true, StandardCharsets.UTF_8))
                .executer(List.of("verifier-realm"));
        return sortie.toString(StandardCharsets.UTF_8)
                .lines()
                .filter(ligne -> ligne.startsWith("- "))
                .toList();
    }
}
