package fr.cepage.bootstrap.realm;

import static org.assertj.core.api.Assertions.assertThat;

import fr.cepage.demo.RealmDeDemonstration;
import fr.cepage.domain.structure.Structure;
import fr.cepage.domain.structure.StructureCode;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

@Tag("DRO-03")
@Tag("DRO-07")
class VerificationRealmTest {

    private static final List<Structure> STRUCTURES = List.of(structure("13201S00"), structure("33063S00"));

    @Test
    void le_realm_de_production_est_conforme() {
        assertThat(fautes(production())).isEmpty();
    }

    @Test
    void la_meme_liste_donne_le_meme_fichier() {
        assertThat(RealmCepage.production("cepage", STRUCTURES).json())
                .isEqualTo(RealmCepage.production("cepage", STRUCTURES).json());
    }

    @Test
    void le_realm_de_la_demonstration_n_est_pas_celui_d_une_production() {
        assertThat(fautes(RealmDeDemonstration.de(STRUCTURES).arbre()))
                .extracting(Fautes.Faute::cle)
                .containsOnly(
                        "reglage.tls",
                        "client.mot-de-passe",
                        "client.public",
                        "client.secret-connu",
                        "compte.mot-de-passe");
    }

    @Test
    void un_profil_une_structure_et_un_programme_de_plus_sont_conformes() {
        ObjectNode realm = RealmCepage.production(
                        "cepage",
                        Stream.concat(STRUCTURES.stream(), Stream.of(structure("97411S00")))
                                .toList())
                .arbre();
        groupe(realm, "Accueil");
        ArrayNode groupes = (ArrayNode) realm.get("groups");
        ObjectNode propre =
                groupes.addObject().put("name", "Lecture seule").put("description", "Consulter les dossiers");
        propre.putObject("clientRoles").putArray("cepage-api").add("consulter-dossier");

        assertThat(fautes(realm)).isEmpty();
    }

    static Stream<Arguments> ce_qui_ne_va_pas() {
        return Stream.of(
                faute("reglage.jetons", realm -> realm.put("accessTokenLifespan", 301)),
                faute("reglage.jetons", realm -> realm.remove("accessTokenLifespan")),
                faute("reglage.session", realm -> realm.put("ssoSessionIdleTimeout", 86_400)),
                faute("reglage.session", realm -> realm.remove("ssoSessionMaxLifespan")),
                faute(
                        "client.jetons",
                        realm -> ((ObjectNode) client(realm, "cepage-ui").get("attributes"))
                                .put("access.token.lifespan", "86400")),
                faute(
                        "client.deconnexion",
                        realm -> ((ObjectNode) client(realm, "cepage-ui").get("attributes"))
                                .put("post.logout.redirect.uris", "${CEPAGE_URL}/*##*")),
                faute("reglage.tls", realm -> realm.put("sslRequired", "none")),
                faute("reglage.valeur", realm -> realm.put("registrationAllowed", true)),
                faute("reglage.valeur", realm -> realm.put("adminPermissionsEnabled", false)),
                faute("reglage.valeur", realm -> realm.put("adminTheme", "keycloak.v2")),
                faute("reglage.valeur", realm -> ((ArrayNode) realm.get("supportedLocales")).add("en")),
                faute(
                        "role.absent",
                        realm -> retirer((ArrayNode) realm.at("/roles/client/cepage-api"), "proposer-cep")),
                faute(
                        "role.sans-libelle",
                        realm -> nomme(realm.at("/roles/client/cepage-api"), "proposer-cep")
                                .put("description", " ")),
                faute("profil.absent", realm -> retirer((ArrayNode) realm.get("groups"), "Proposer le CEP")),
                faute(
                        "profil.sans-description",
                        realm -> groupe(realm, "Accueil").remove("description")),
                faute(
                        "profil.droits",
                        realm -> groupe(realm, "Accueil").putArray("realmRoles").add("profil-conseiller")),
                faute(
                        "profil.inconnu",
                        realm -> groupe(realm, "Accueil")
                                .putObject("clientRoles")
                                .putArray("cepage-api")
                                .add("tout-faire")),
                faute(
                        "profil.pouvoirs",
                        realm -> groupe(realm, "Accueil")
                                .putObject("clientRoles")
                                .putArray("realm-management")
                                .add("manage-users")),
                faute("client.absent", realm -> client(realm, "cepage-ui").put("clientId", "autre")),
                faute("client.reglage", realm -> client(realm, "cepage-ui").put("fullScopeAllowed", true)),
                faute(
                        "client.mot-de-passe",
                        realm -> client(realm, "cepage-ui").put("directAccessGrantsEnabled", true)),
                faute("client.implicite", realm -> client(realm, "cepage-ui").put("implicitFlowEnabled", true)),
                faute("client.public", realm -> client(realm, "cepage-ui").put("publicClient", true)),
                faute(
                        "client.pkce",
                        realm -> ((ObjectNode) client(realm, "cepage-ui").get("attributes"))
                                .put("pkce.code.challenge.method", "")),
                faute(
                        "client.adresse",
                        realm -> client(realm, "cepage-ui")
                                .putArray("redirectUris")
                                .add("*")),
                faute(
                        "client.adresse",
                        realm -> client(realm, "cepage-ui")
                                .putArray("redirectUris")
                                .add("http://cepage.example.org/login/oauth2/code/keycloak")),
                faute(
                        "client.adresse",
                        realm -> client(realm, "cepage-ui")
                                .putArray("redirectUris")
                                .add("https://cepage.example.org/*")),
                faute("client.sans-adresse", realm -> client(realm, "cepage-ui").putArray("redirectUris")),
                faute(
                        "client.mapper-absent",
                        realm -> retirer((ArrayNode) client(realm, "cepage-ui").get("protocolMappers"), "structure")),
                faute(
                        "client.mapper",
                        realm -> ((ObjectNode) nomme(client(realm, "cepage-ui").get("protocolMappers"), "droits")
                                        .get("config"))
                                .put("userinfo.token.claim", "false")),
                faute(
                        "client.portees",
                        realm -> ((ArrayNode) realm.at("/clientScopeMappings/cepage-api/0/roles")).remove(0)),
                faute("client.secret-connu", realm -> client(realm, "cepage-ui").put("secret", "cepage-ui")),
                faute("client.secret-court", realm -> client(realm, "cepage-ui").put("secret", "0123456789abcdef")),
                faute(
                        "structures.absentes",
                        realm -> groupe(realm, "structures").put("name", "agences")),
                faute(
                        "structure.attribut",
                        realm -> ((ObjectNode) structureDe(realm).get("attributes"))
                                .putArray("structure")
                                .add("33063S00")),
                faute("structure.referents", realm -> structureDe(realm).putArray("subGroups")),
                faute("structure.sans-permission", realm -> retirer(regles(realm), "personnes-13201S00")),
                faute(
                        "structure.sans-permission",
                        realm -> reglage(realm, "personnes-13201S00").put("applyPolicies", "[\"referents-33063S00\"]")),
                faute(
                        "structure.sans-permission",
                        realm -> reglage(realm, "referents-13201S00")
                                .put("groups", "[{\"path\": \"/structures/33063S00/referents\"}]")),
                faute("delegation.profils", realm -> retirer(regles(realm), "profils")),
                faute(
                        "delegation.pouvoir",
                        realm -> reglage(realm, "profils")
                                .put("scopes", "[\"view\", \"manage-membership\", \"manage-members\"]")),
                faute(
                        "delegation.role",
                        realm -> ((ArrayNode) nomme(realm.at("/roles/realm"), "referent-comptes")
                                        .at("/composites/client/realm-management"))
                                .add("manage-users")),
                faute(
                        "compte.mot-de-passe",
                        realm -> realm.putArray("users")
                                .addObject()
                                .put("username", "x")
                                .putArray("credentials")
                                .addObject()
                                .put("value", "x")),
                faute(
                        "compte.sans-structure",
                        realm -> realm.putArray("users").addObject().put("username", "x")));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("ce_qui_ne_va_pas")
    void chaque_faute_est_dite_dans_une_phrase(String cle, Consumer<ObjectNode> abimer) {
        ObjectNode realm = production();
        abimer.accept(realm);

        assertThat(fautes(realm)).extracting(Fautes.Faute::cle).contains(cle);
        assertThat(fautes(realm)).extracting(Fautes.Faute::phrase).noneMatch(phrase -> phrase.matches(".*\\{\\d.*"));
    }

    @Test
    void un_fichier_qui_n_a_rien_d_un_realm_n_arrete_pas_la_verification() {
        assertThat(fautes(JsonMapper.shared().createObjectNode().put("clients", "aucun")))
                .extracting(Fautes.Faute::cle)
                .contains("client.absent", "structures.absentes", "profil.absent", "role.absent");
    }

    private static Arguments faute(String cle, Consumer<ObjectNode> abimer) {
        return Arguments.of(cle, abimer);
    }

    private static List<Fautes.Faute> fautes(ObjectNode realm) {
        Fautes fautes = new Fautes();
        new VerificationRealm(RealmCepage.production("cepage", List.of()).arbre()).verifier(realm, fautes);
        return fautes.liste();
    }

    private static ObjectNode production() {
        return RealmCepage.production("cepage", STRUCTURES).arbre();
    }

    private static Structure structure(String code) {
        return new Structure(
                new StructureCode(code),
                "ML " + code.toLowerCase(Locale.ROOT),
                null,
                null,
                null,
                ZoneId.of("Europe/Paris"));
    }

    private static ObjectNode client(ObjectNode realm, String nom) {
        return Arbre.nomme(realm.get("clients"), "clientId", nom).orElseThrow();
    }

    private static ObjectNode groupe(ObjectNode realm, String nom) {
        return nomme(realm.get("groups"), nom);
    }

    private static ObjectNode structureDe(ObjectNode realm) {
        return nomme(groupe(realm, "structures").get("subGroups"), "13201S00");
    }

    private static ArrayNode regles(ObjectNode realm) {
        return (ArrayNode) client(realm, "admin-permissions").at("/authorizationSettings/policies");
    }

    private static ObjectNode reglage(ObjectNode realm, String regle) {
        return (ObjectNode) nomme(regles(realm), regle).get("config");
    }

    private static ObjectNode nomme(JsonNode liste, String nom) {
        return Arbre.nomme(liste, "name", nom).orElseThrow();
    }

    private static void retirer(ArrayNode liste, String nom) {
        for (int i = 0; i < liste.size(); i++) {
            if (nom.equals(liste.get(i).path("name").asString(""))) {
                liste.remove(i);
                return;
            }
        }
        throw new IllegalArgumentException(nom);
    }
}
