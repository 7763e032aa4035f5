package fr.cepage.keycloak;

import static org.assertj.core.api.Assertions.assertThat;

import fr.cepage.support.AdministrationKeycloak;
import fr.cepage.support.KeycloakDeTest;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.node.ObjectNode;

/** Every verb and every field of Keycloak's administration, as a référente tries them on her own and on others. */
@Tag("DRO-03")
@Tag("DRO-07")
class PouvoirsDuReferentTest {

    private static final int INTERDIT = 403;

    private static final String ACCUEIL = tout().idDuGroupe("/Accueil");
    private static final String MARSEILLE = tout().idDuGroupe("/structures/13201S00");
    private static final String BORDEAUX = tout().idDuGroupe("/structures/33063S00");
    private static final String REFERENTS = tout().idDuGroupe("/structures/13201S00/referents");

    private static List<Map<String, Object>> avant = List.of();

    private final AdministrationKeycloak rose = KeycloakDeTest.administrationPar("rose");

    @BeforeAll
    static void retenir_les_comptes() {
        avant = comptes();
    }

    @AfterAll
    static void rien_n_a_change() {
        assertThat(comptes()).isEqualTo(avant);
    }

    static Stream<Arguments> sur_un_compte() {
        Map<String, Object> secret = Map.of("type", "password", "value", "un-nouveau-mot-de-passe");
        return Stream.of(
                acte("DELETE", "", null),
                acte("PUT", "", Map.of("federationLink", "ailleurs")),
                acte("PUT", "", Map.of("enabled", false)),
                acte("PUT", "", Map.of("username", "autre")),
                acte("PUT", "", Map.of("firstName", "Autre")),
                acte("PUT", "", Map.of("lastName", "Autre")),
                acte("PUT", "", Map.of("email", "autre@example.org")),
                acte("PUT", "", Map.of("emailVerified", false)),
                acte("PUT", "", Map.of("attributes", Map.of("structure", List.of("33063S00")))),
                acte("PUT", "", Map.of("requiredActions", List.of("UPDATE_PASSWORD"))),
                acte("PUT", "", Map.of("credentials", List.of(secret))),
                acte("PUT", "", Map.of("groups", List.of("/structures/33063S00"))),
                acte("PUT", "", Map.of("realmRoles", List.of("profil-integrateur"))),
                acte("PUT", "", Map.of("serviceAccountClientId", "cepage-ui")),
                acte("PUT", "", Map.of("notBefore", Integer.MAX_VALUE)),
                acte("PUT", "", Map.of("clientRoles", Map.of("cepage-api", List.of("proposer-cep")))),
                acte("PUT", "", Map.of("federatedIdentities", List.of())),
                acte("PUT", "", Map.of("id", "00000000-0000-0000-0000-000000000000")),
                acte("PUT", "", Map.of("totp", true)),
                acte("PUT", "", Map.of()),
                acte("PUT", "/reset-password", secret),
                acte("PUT", "/disable-credential-types", List.of("password")),
                acte("PUT", "/reset-password-email", null),
                acte("PUT", "/execute-actions-email", List.of("UPDATE_PASSWORD")),
                acte("PUT", "/send-verify-email", null),
                acte("DELETE", "/credentials/0", null),
                acte("PUT", "/credentials/0/userLabel", "x"),
                acte("POST", "/credentials/0/moveToFirst", null),
                acte("POST", "/credentials/0/moveAfter/1", null),
                acte("POST", "/logout", null),
                acte("POST", "/impersonation", null),
                acte("POST", "/federated-identity/ailleurs", Map.of("userId", "x", "userName", "x")),
                acte("DELETE", "/federated-identity/ailleurs", null),
                acte("DELETE", "/consents/cepage-ui", null),
                acte("POST", "/role-mappings/realm", List.of(tout().role("profil-integrateur"))),
                acte("DELETE", "/role-mappings/realm", List.of(tout().role("default-roles-cepage"))),
                acte("POST", pouvoirs(), List.of(tout().role(realmManagement(), "realm-admin"))),
                acte("POST", pouvoirs(), List.of(tout().role(realmManagement(), "manage-users"))),
                acte("PUT", "/groups/" + BORDEAUX, null),
                acte("PUT", "/groups/" + REFERENTS, null),
                acte("DELETE", "/groups/" + MARSEILLE, null));
    }

    @ParameterizedTest(name = "{0} {1} {2}")
    @MethodSource("sur_un_compte")
    void elle_ne_supprime_ne_perd_ni_ne_change_aucun_compte(String verbe, String chemin, @Nullable Object corps) {
        for (String compte : List.of(Comptes.KARIM, Comptes.ROSE, Comptes.DENIS)) {
            assertThat(rose.essayer(verbe, "/users/" + compte + chemin, corps))
                    .as(compte)
                    .isEqualTo(INTERDIT);
        }
    }

    static Stream<Arguments> sur_un_groupe() {
        return Stream.of(
                acte("PUT", "", Map.of("name", "Autre")),
                acte("PUT", "", Map.of("description", "Autre")),
                acte("DELETE", "", null),
                acte("POST", "/children", Map.of("name", "enfant")),
                acte("POST", "/role-mappings/realm", List.of(tout().role("profil-integrateur"))),
                acte("POST", pouvoirs(), List.of(tout().role(realmManagement(), "realm-admin"))));
    }

    @ParameterizedTest(name = "{0} {1} {2}")
    @MethodSource("sur_un_groupe")
    void elle_ne_change_ni_profil_ni_structure(String verbe, String chemin, @Nullable Object corps) {
        for (String groupe : List.of(ACCUEIL, MARSEILLE, BORDEAUX, REFERENTS)) {
            assertThat(rose.essayer(verbe, "/groups/" + groupe + chemin, corps))
                    .as(groupe)
                    .isEqualTo(INTERDIT);
        }
    }

    static Stream<Arguments> sur_le_reste() {
        Map<String, Object> compte = Map.of("username", "nouveau", "enabled", true);
        return Stream.of(
                acte("POST", "/users", compte),
                acte("POST", "/users", avecGroupes("/structures/13201S00")),
                acte("POST", "/users", avecGroupes("/structures/13201S00", "/Accueil")),
                acte("POST", "/users", avecGroupes("/Accueil")),
                acte("POST", "/groups", Map.of("name", "nouveau")),
                acte("POST", "/partialImport", Map.of("users", List.of(compte), "ifResourceExists", "OVERWRITE")),
                acte("POST", "/partial-export?exportGroupsAndRoles=true", null),
                acte("PUT", "", Map.of("accessTokenLifespan", 86_400)),
                acte("DELETE", "", null),
                acte("POST", "/logout-all", null),
                acte("DELETE", "/attack-detection/brute-force/users", null),
                acte("DELETE", "/attack-detection/brute-force/users/" + Comptes.KARIM, null),
                acte("DELETE", "/sessions/inconnue", null),
                acte("GET", "/users/" + Comptes.DENIS + "/offline-sessions/cepage-ui", null),
                acte("POST", "/push-revocation", null),
                acte("POST", "/roles", Map.of("name", "nouveau")),
                acte("PUT", "/roles/profil-accueil", Map.of("name", "autre")),
                acte("DELETE", "/roles/profil-accueil", null),
                acte("POST", "/clients", Map.of("clientId", "nouveau")),
                acte("GET", "/events", null),
                acte("GET", "/admin-events", null),
                acte("GET", "/components", null),
                acte("GET", "/keys", null),
                acte("GET", "/groups/" + MARSEILLE, null),
                acte("GET", "/groups/" + BORDEAUX, null),
                acte("GET", "/groups/" + BORDEAUX + "/members", null),
                acte("GET", "/groups/" + ACCUEIL + "/members", null),
                acte("GET", "/users/" + Comptes.DENIS, null),
                acte("GET", "/users/" + Comptes.DENIS + "/groups", null),
                acte("GET", "/users/" + Comptes.DENIS + "/sessions", null));
    }

    @ParameterizedTest(name = "{0} {1} {2}")
    @MethodSource("sur_le_reste")
    void elle_ne_cree_rien_et_ne_lit_rien_d_autre(String verbe, String chemin, @Nullable Object corps) {
        assertThat(rose.essayer(verbe, chemin, corps)).isEqualTo(INTERDIT);
    }

    @Test
    @Tag("DRO-04")
    void elle_ne_trouve_personne_d_une_autre_structure_de_quelque_facon_qu_elle_cherche() {
        assertThat(Stream.of(
                                "",
                                "?search=denis",
                                "?username=denis",
                                "?email=denis@example.org",
                                "?q=structure:33063S00")
                        .flatMap(recherche -> rose.comptes(recherche).stream()))
                .doesNotContain("denis", "paul", "martine");
    }

    @Test
    void les_profils_sont_ceux_qu_elle_voit_et_rien_d_autre() {
        assertThat(rose.groupes())
                .containsExactly("Accueil", "Conseiller", "Offres de service", "Proposer le CEP", "Référent i-milo");
    }

    @Test
    @Tag("DRO-04")
    void elle_ne_voit_ni_ne_donne_un_profil_propre_a_une_autre_structure() {
        String deBordeaux = tout().creerGroupe("Profil-de-Bordeaux");
        try {
            assertThat(rose.groupes()).doesNotContain("Profil-de-Bordeaux");
            assertThat(rose.inscrire(Comptes.KARIM, deBordeaux)).isEqualTo(INTERDIT);
            assertThat(rose.essayer("GET", "/groups/" + deBordeaux, null)).isEqualTo(INTERDIT);
        } finally {
            tout().supprimerGroupe(deBordeaux);
        }
    }

    /** Asked for anew each time: its token lives a minute. */
    private static AdministrationKeycloak tout() {
        return KeycloakDeTest.administration();
    }

    private static Arguments acte(String verbe, String chemin, @Nullable Object corps) {
        return Arguments.of(verbe, chemin, corps);
    }

    private static Map<String, Object> avecGroupes(String... groupes) {
        return Map.of("username", "nouveau", "enabled", true, "groups", List.of(groupes));
    }

    private static String realmManagement() {
        return tout().idDuClient("realm-management");
    }

    private static String pouvoirs() {
        return "/role-mappings/clients/" + realmManagement();
    }

    private static List<Map<String, Object>> comptes() {
        return Stream.of(Comptes.KARIM, Comptes.ROSE, Comptes.DENIS)
                .map(sub -> {
                    ObjectNode compte = tout().compte(sub);
                    return Map.<String, Object>of("compte", compte, "groupes", tout().groupesDe(sub));
                })
                .toList();
    }
}
