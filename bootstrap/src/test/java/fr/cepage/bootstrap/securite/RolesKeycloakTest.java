package fr.cepage.bootstrap.securite;

import static org.assertj.core.api.Assertions.assertThat;

import fr.cepage.domain.droits.Droit;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class RolesKeycloakTest {

    @Test
    @Tag("DRO-01")
    void le_realm_a_un_role_par_droit_et_aucun_autre() throws IOException {
        try (InputStream source = RolesKeycloakTest.class.getResourceAsStream("/keycloak/realm.json")) {
            JsonNode roles = JsonMapper.shared().readTree(source).at("/roles/client/" + RolesKeycloak.CLIENT);

            assertThat(StreamSupport.stream(roles.spliterator(), false)
                            .map(role -> role.get("name").asString()))
                    .containsExactlyInAnyOrderElementsOf(
                            Stream.of(Droit.values()).map(RolesKeycloak::role).toList());
        }
    }

    @Test
    @Tag("DRO-03")
    void un_profil_qui_donne_ce_qui_n_existe_pas_ne_donne_que_le_reste() {
        Map<String, Object> claims =
                Map.of("resource_access", Map.of("cepage-api", Map.of("roles", List.of("tout-faire", "proposer-cep"))));

        assertThat(RolesKeycloak.droits(claims)).isEqualTo(Set.of(Droit.PROPOSER_CEP));
    }
}
