package fr.cepage.parcours;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import fr.cepage.support.KeycloakDeTest;
import fr.cepage.support.TestDeBoutEnBout;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Runs the commands of the documents as they stand there; only the ports are those of the tests. */
@TestDeBoutEnBout
class GuidesTest {

    private static final Path RACINE = Path.of("..").toAbsolutePath().normalize();
    private static final Pattern COMMANDES = Pattern.compile("(?s)```sh\\n(.*?)```");
    private static final Pattern REQUETE = Pattern.compile("\\bcurl ");
    private static final String DEMONSTRATION = "http://localhost:8080";
    private static final String KEYCLOAK_DE_LA_DEMONSTRATION = "http://localhost:8180/realms/cepage";

    /** An answer of 400 or more ends the script, as does a name that no command has set. */
    private static final String SANS_INDULGENCE = """
            set -euo pipefail
            curl() { command curl --fail-with-body --show-error -w '%{stderr}%{http_code} %{method} %{url}\\n' "$@"; }
            """;

    @LocalServerPort
    private int port;

    @TempDir
    private Path dossier;

    @BeforeEach
    void claire_est_connue_et_le_catalogue_a_une_offre_ouverte() {
        assumeTrue(presente("curl") && presente("bash"), "bash or curl is not installed");
        new Api(port, KeycloakDeTest.jeton("claire")).get("/moi");
        new Api(port, KeycloakDeTest.jeton("rose")).offre("Offre du guide", "CEP");
    }

    @Test
    void les_commandes_du_guide_de_l_integrateur_reussissent() throws Exception {
        toutesReussissent(commandes("docs/guide-integrateur.md", ""));
    }

    @Test
    void les_cinq_lignes_du_readme_reussissent() throws Exception {
        toutesReussissent(commandes("README.md", "## REST in five lines"));
    }

    private void toutesReussissent(String commandes) throws Exception {
        long ecrites = REQUETE.matcher(commandes).results().count();
        assertThat(executer(commandes)).as("requests made").hasSize(Math.toIntExact(ecrites));
    }

    private static String commandes(String document, String titre) throws IOException {
        String texte = Files.readString(RACINE.resolve(document));
        String partie = texte.substring(texte.indexOf(titre));
        int suivante = titre.isEmpty() ? -1 : partie.indexOf("\n## ");
        return COMMANDES
                .matcher(suivante < 0 ? partie : partie.substring(0, suivante))
                .results()
                .map(bloc -> bloc.group(1))
                .collect(Collectors.joining());
    }

    /** The requests that were made, in their order. */
    private List<String> executer(String commandes) throws Exception {
        assertThat(commandes).contains(DEMONSTRATION, KEYCLOAK_DE_LA_DEMONSTRATION);
        String script = SANS_INDULGENCE
                + commandes
                        .replace(KEYCLOAK_DE_LA_DEMONSTRATION, KeycloakDeTest.realm())
                        .replace(DEMONSTRATION, "http://localhost:" + port);
        Path dit = dossier.resolve("dit");
        Path requetes = dossier.resolve("requetes");
        ProcessBuilder bash = new ProcessBuilder("bash", "-c", script)
                .redirectOutput(dit.toFile())
                .redirectError(requetes.toFile());
        bash.environment().put("TZ", dUnAutreJour().getId());
        Process processus = bash.start();
        boolean fini = processus.waitFor(2, TimeUnit.MINUTES);
        processus.destroyForcibly();
        assertThat(fini && processus.waitFor() == 0)
                .as("the commands end well%n%s%n%s", Files.readString(requetes), Files.readString(dit))
                .isTrue();
        return Files.readAllLines(requetes);
    }

    /** Where it is not the structures' day, whatever the hour: the commands take the day of the structure, or fail. */
    private static ZoneId dUnAutreJour() {
        LocalDate ici = LocalDate.now(ZoneId.of("Europe/Paris"));
        return Stream.of("Pacific/Kiritimati", "Etc/GMT+12")
                .map(ZoneId::of)
                .filter(la -> !LocalDate.now(la).equals(ici))
                .findFirst()
                .orElseThrow();
    }

    private static boolean presente(String commande) {
        return Pattern.compile(Pattern.quote(System.getProperty("path.separator")))
                .splitAsStream(System.getenv("PATH"))
                .anyMatch(chemin -> Files.isExecutable(Path.of(chemin, commande)));
    }
}
