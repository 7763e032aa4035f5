package fr.cepage.bootstrap;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Lays docs/regles.md and the tags of all tests side by side, so that neither speaks of what the other does not know. */
class ReglesTest {
    private static final Path RACINE = Path.of("..").toAbsolutePath().normalize();
    private static final Path TEXTES = RACINE.resolve("application/src/main/resources/fr/cepage/application");
    private static final Pattern LIGNE = Pattern.compile("(?m)^\\| ([A-Z]{3}-\\d{2}) \\| (.+) \\| (.+) \\| (.+) \\|$");
    private static final Pattern ETIQUETTE = Pattern.compile("@Tag\\(\\s*\"([A-Z]+-\\d+)\"\\s*\\)");
    private static final Pattern ENTRE_ACCENTS = Pattern.compile("`([^`]+)`");
    private static final Pattern COMMENTAIRE = Pattern.compile("(?s)/\\*.*?\\*/|(?m)^\\s*//.*$");
    private static final Pattern TEST = Pattern.compile("@(Test|ParameterizedTest|ArchTest|RepeatedTest)\\b");

    private final List<Regle> regles = regles();
    private final Map<String, Set<String>> preuves = preuves();

    /** A row of the document. */
    private record Regle(String id, Set<String> codes, Set<String> classes) {}

    @Test
    void chaque_regle_a_un_test_qui_porte_son_etiquette() {
        assertThat(regles).hasSizeGreaterThan(40).extracting(Regle::id).doesNotHaveDuplicates();
        Set<String> sansTest = connues();
        sansTest.removeAll(preuves.keySet());
        assertThat(sansTest)
                .as("rules of docs/regles.md whose tag no test carries")
                .isEmpty();
    }

    @Test
    void chaque_etiquette_nomme_une_regle() {
        Map<String, Set<String>> inconnues = new TreeMap<>(preuves);
        inconnues.keySet().removeAll(connues());
        assertThat(inconnues).as("tags that name no rule of docs/regles.md").isEmpty();
    }

    @Test
    void chaque_preuve_nommee_porte_encore_l_etiquette() {
        assertThat(regles).allSatisfy(regle -> {
            Set<String> portent = preuves.getOrDefault(regle.id(), Set.of());
            assertThat(regle.classes()).as("proofs of %s", regle.id()).isNotEmpty();
            assertThat(portent)
                    .as("proofs of %s in docs/regles.md, which are %s", regle.id(), portent)
                    .containsAll(regle.classes());
        });
    }

    @Test
    void chaque_code_a_sa_phrase() {
        Set<String> phrases = contenu(TEXTES.resolve("messages.properties"))
                .lines()
                .map(ligne -> ligne.split("=", 2)[0])
                .collect(Collectors.toSet());
        assertThat(regles).flatExtracting(Regle::codes).isNotEmpty().isSubsetOf(phrases);
    }

    private Set<String> connues() {
        return regles.stream().map(Regle::id).collect(Collectors.toCollection(TreeSet::new));
    }

    private static List<Regle> regles() {
        return LIGNE.matcher(contenu(RACINE.resolve("docs/regles.md")))
                .results()
                .map(ligne -> new Regle(ligne.group(1), entreAccents(ligne.group(3)), entreAccents(ligne.group(4))))
                .toList();
    }

    private static Set<String> entreAccents(String cellule) {
        return ENTRE_ACCENTS.matcher(cellule).results().map(mot -> mot.group(1)).collect(Collectors.toSet());
    }

    /** The test classes that carry each tag, by their source: it is there in a fresh clone, whatever was compiled. */
    private static Map<String, Set<String>> preuves() {
        Map<String, Set<String>> preuves = new TreeMap<>();
        for (Path source : sources()) {
            String code = COMMENTAIRE.matcher(contenu(source)).replaceAll("");
            String classe = source.getFileName().toString().replace(".java", "");
            if (TEST.matcher(code).find()) {
                ETIQUETTE
                        .matcher(code)
                        .results()
                        .map(ReglesTest::etiquette)
                        .forEach(id -> preuves.computeIfAbsent(id, inconnue -> new TreeSet<>())
                                .add(classe));
            }
        }
        return preuves;
    }

    private static String etiquette(MatchResult trouvee) {
        return trouvee.group(1);
    }

    private static List<Path> sources() {
        List<Path> sources = new ArrayList<>();
        try (Stream<Path> modules = Files.list(RACINE)) {
            for (Path tests : modules.map(module -> module.resolve("src/test/java"))
                    .filter(Files::isDirectory)
                    .toList()) {
                try (Stream<Path> fichiers = Files.walk(tests)) {
                    fichiers.filter(fichier -> fichier.toString().endsWith(".java"))
                            .forEach(sources::add);
                }
            }
        } catch (IOException echec) {
            throw new UncheckedIOException(echec);
        }
        return sources;
    }

    private static String contenu(Path fichier) {
        try {
            return Files.readString(fichier);
        } catch (IOException echec) {
            throw new UncheckedIOException(echec);
        }
    }
}
