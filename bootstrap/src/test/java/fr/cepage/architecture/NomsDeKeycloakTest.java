package fr.cepage.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import fr.cepage.domain.droits.Droit;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class NomsDeKeycloakTest {

    /** A page names its parts as it likes for its style sheet, but looks into no token. */
    private static final String PAGES = "fr.cepage.ui";

    /** The names of the rights as Keycloak spells them, and where it puts them. */
    static Stream<String> noms() {
        return Stream.concat(
                Stream.of("resource_access"),
                Stream.of(Droit.values())
                        .map(d -> d.name().toLowerCase(Locale.ROOT).replace('_', '-')));
    }

    @ParameterizedTest
    @MethodSource("noms")
    void les_noms_de_keycloak_ne_paraissent_que_dans_une_classe(String nom) {
        assertThat(Code.TOUT.stream()
                        .filter(classe -> !"RolesKeycloak".equals(classe.getSimpleName()))
                        .filter(classe -> !classe.getPackageName().startsWith(PAGES) || "resource_access".equals(nom))
                        .filter(classe -> constantes(classe, nom)))
                .isEmpty();
    }

    /** A string constant stands in the class file as it is, after its length in two bytes. */
    private static boolean constantes(JavaClass classe, String nom) {
        String longueur = new String(new char[] {1, 0, (char) nom.length()});
        return contenu(classe).contains(longueur + nom);
    }

    private static String contenu(JavaClass classe) {
        String chemin = "/" + classe.getName().replace('.', '/') + ".class";
        try (InputStream octets = NomsDeKeycloakTest.class.getResourceAsStream(chemin)) {
            return octets == null ? "" : new String(octets.readAllBytes(), StandardCharsets.ISO_8859_1);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
