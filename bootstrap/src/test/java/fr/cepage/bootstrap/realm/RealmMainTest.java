package fr.cepage.bootstrap.realm;

import static org.assertj.core.api.Assertions.assertThat;

import fr.cepage.support.KeycloakDeTest;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("DRO-03")
class RealmMainTest {

    private static final Path STRUCTURES = Path.of("src/test/resources/fr/cepage/support/structures.json");

    @TempDir
    Path dossier;

    private final ByteArrayOutputStream sortie = new ByteArrayOutputStream();

    @Test
    @Tag("DRO-07")
    void le_realm_ecrit_pour_la_production_est_conforme_et_le_theme_est_avec_lui() {
        assertThat(executer(Map.of(), "realm", STRUCTURES.toString(), dossier.toString()))
                .isZero();
        assertThat(texte()).contains("Realm de 4 structures");
        assertThat(dossier.resolve("themes/cepage/admin/resources/js/cepage.js"))
                .isNotEmptyFile();

        assertThat(executer(
                        Map.of(),
                        "verifier-realm",
                        dossier.resolve("data/import/cepage-realm.json").toString()))
                .isZero();
        assertThat(texte()).contains("Le realm est conforme");
    }

    @Test
    void chaque_fichier_du_theme_est_ecrit() throws IOException {
        executer(Map.of(), "realm", STRUCTURES.toString(), dossier.toString());

        assertThat(fichiers(dossier.resolve("themes"))).isEqualTo(fichiers(Path.of("src/main/keycloak/themes")));
    }

    @Test
    void un_fichier_illisible_et_une_liste_illisible_sont_nommes() throws IOException {
        Path texte = Files.writeString(dossier.resolve("notes.txt"), "pas du JSON");

        assertThat(executer(Map.of(), "verifier-realm", texte.toString())).isEqualTo(1);
        assertThat(executer(
                        Map.of(),
                        "verifier-realm",
                        dossier.resolve("absent.json").toString()))
                .isEqualTo(1);
        assertThat(executer(Map.of(), "realm", texte.toString(), dossier.toString()))
                .isEqualTo(1);
        assertThat(executer(Map.of(), "realm")).isEqualTo(1);

        assertThat(texte().lines())
                .anyMatch(ligne -> ligne.contains("notes.txt n’est pas un realm"))
                .anyMatch(ligne -> ligne.contains("absent.json n’est pas un realm"))
                .anyMatch(ligne -> ligne.contains("n’est pas une liste de structures"))
                .anyMatch(ligne -> ligne.startsWith("Usage"));
    }

    @Test
    void un_serveur_injoignable_est_nomme() {
        assertThat(executer(Map.of("CEPAGE_OIDC_ISSUER", "http://localhost:1/realms/cepage"), "verifier-realm"))
                .isEqualTo(1);
        assertThat(texte()).contains("http://localhost:1/realms/cepage ne répond pas");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "id.example.org/realms/cepage",
                "https://id.example.org",
                "https://id.example.org/realms/",
                "https://id example.org/realms/cepage"
            })
    void une_adresse_qui_n_est_pas_celle_d_un_realm_est_nommee(String emetteur) {
        assertThat(executer(Map.of("CEPAGE_OIDC_ISSUER", emetteur), "verifier-realm"))
                .isEqualTo(1);
        assertThat(texte()).contains("« " + emetteur + " » n’est pas l’adresse d’un realm");
    }

    @Test
    void un_dossier_qui_ne_peut_pas_s_ecrire_est_nomme() throws IOException {
        Path occupe = Files.writeString(dossier.resolve("fichier"), "déjà là");

        assertThat(executer(Map.of(), "realm", STRUCTURES.toString(), occupe.toString()))
                .isEqualTo(1);
        assertThat(texte()).contains("ne peut pas être écrit");
    }

    @Test
    void un_mauvais_compte_d_administration_est_nomme() {
        assertThat(executer(
                        Map.of(
                                "CEPAGE_OIDC_ISSUER", KeycloakDeTest.realm(),
                                "CEPAGE_KEYCLOAK_ADMIN", "admin",
                                "CEPAGE_KEYCLOAK_ADMIN_PASSWORD", "faux"),
                        "verifier-realm"))
                .isEqualTo(1);
        assertThat(texte()).contains("Le compte d’administration « admin » ne peut pas lire ce realm");
    }

    @Test
    void la_demonstration_ouvre_ce_que_la_production_ferme() {
        assertThat(executer(
                        Map.of(
                                "CEPAGE_OIDC_ISSUER", KeycloakDeTest.realm(),
                                "CEPAGE_OIDC_CLIENT_SECRET", "un autre",
                                "CEPAGE_KEYCLOAK_ADMIN", "admin",
                                "CEPAGE_KEYCLOAK_ADMIN_PASSWORD", "admin"),
                        "verifier-realm"))
                .isEqualTo(1);

        assertThat(texte())
                .contains("Le client cepage-cli accepte l’octroi par mot de passe.")
                .contains("Le client cepage-ui accepte son propre nom pour secret.")
                .contains("Le client integrateur-marseille accepte son propre nom pour secret.")
                .contains(
                        "Le secret donné à l’application (CEPAGE_OIDC_CLIENT_SECRET) n’est pas celui du client cepage-ui.");
    }

    private int executer(Map<String, String> environnement, String... arguments) {
        return new RealmMain(environnement, new PrintStream(sortie, true, StandardCharsets.UTF_8))
                .executer(List.of(arguments));
    }

    private String texte() {
        return sortie.toString(StandardCharsets.UTF_8);
    }

    private static List<String> fichiers(Path racine) throws IOException {
        try (Stream<Path> chemins = Files.walk(racine)) {
            return chemins.filter(Files::isRegularFile)
                    .map(chemin -> racine.relativize(chemin).toString())
                    .sorted()
                    .toList();
        }
    }
}
