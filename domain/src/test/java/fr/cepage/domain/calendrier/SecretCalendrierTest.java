package fr.cepage.domain.calendrier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("RDV-01")
class SecretCalendrierTest {
    @Test
    void a_256_bits_et_ne_se_repete_pas() {
        Set<String> secrets = IntStream.range(0, 1000)
                .mapToObj(rang -> SecretCalendrier.nouveau().valeur())
                .collect(Collectors.toSet());

        assertThat(secrets).hasSize(1000).allMatch(secret -> secret.matches("[A-Za-z0-9_-]{43}"));
    }

    @Test
    void se_reconnait_a_son_empreinte() {
        SecretCalendrier secret = SecretCalendrier.nouveau();

        assertThat(SecretCalendrier.lire(secret.valeur()))
                .get()
                .satisfies(lu -> assertThat(lu.empreinte()).isEqualTo(secret.empreinte()));
        assertThat(SecretCalendrier.nouveau().empreinte()).isNotEqualTo(secret.empreinte());
    }

    @Test
    void l_empreinte_est_un_sha_256() {
        SecretCalendrier secret = SecretCalendrier.lire("A".repeat(43)).orElseThrow();

        assertThat(secret.empreinte().hexadecimal())
                .isEqualTo("0f007385b6f9d4b7eeb2748605afe1a984a0a3bfa3f014d09e2a784ce9e5cd1a");
    }

    @Test
    void ne_se_montre_pas_dans_un_journal_technique() {
        SecretCalendrier secret = SecretCalendrier.nouveau();

        assertThat(secret.toString()).doesNotContain(secret.valeur());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "court", "../../etc/passwd", "é"})
    void ce_qui_n_a_pas_la_forme_d_un_secret_n_en_est_pas_un(String texte) {
        assertThat(SecretCalendrier.lire(texte)).isEmpty();
        assertThat(SecretCalendrier.lire("A".repeat(42))).isEmpty();
        assertThat(SecretCalendrier.lire("A".repeat(44))).isEmpty();
        assertThat(SecretCalendrier.lire("A".repeat(42) + "=")).isEmpty();
    }

    @Test
    void une_empreinte_a_64_chiffres_hexadecimaux() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Empreinte("0E92"));
    }
}
