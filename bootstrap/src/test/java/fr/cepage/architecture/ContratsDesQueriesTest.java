package fr.cepage.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What a query answers in the tests of use cases is what PostgreSQL answers: one contract holds both to it. */
class ContratsDesQueriesTest {
    private static final String APPLICATION = "fr.cepage.application";
    private static final String PERSISTANCE = "fr.cepage.persistence";

    /** The tests of the other modules, from their jars or as they were just compiled. */
    private static final ImportOption LEURS_TESTS =
            lieu -> lieu.contains("-tests.jar") || lieu.contains("/test-classes/");

    private static final JavaClasses TESTS =
            new ClassFileImporter().withImportOption(LEURS_TESTS).importPackages(APPLICATION, PERSISTANCE);

    static Stream<JavaClass> ports() {
        return Code.TOUT.stream()
                .filter(JavaClass::isInterface)
                .filter(classe -> classe.getPackageName().startsWith(APPLICATION + "."))
                .filter(classe -> classe.getSimpleName().endsWith("Queries"));
    }

    @Test
    void il_y_a_des_ports_de_lecture() {
        assertThat(ports()).isNotEmpty();
    }

    @ParameterizedTest
    @MethodSource("ports")
    void un_port_de_lecture_a_un_contrat_tenu_en_memoire_et_sur_postgresql(JavaClass port) {
        assertThat(tenants(port))
                .as("tests that run the contract of %s", port.getName())
                .anyMatch(test -> test.getPackageName().startsWith(APPLICATION))
                .anyMatch(test -> test.getPackageName().startsWith(PERSISTANCE));
    }

    /** Those that are run: by their name, and because they are whole. */
    private static Stream<JavaClass> tenants(JavaClass port) {
        return TESTS.stream()
                .filter(classe -> classe.getAllRawSuperclasses().stream()
                        .anyMatch(mere -> mere.getName().equals(port.getName() + "Contract")))
                .filter(classe -> classe.getSimpleName().endsWith("Test"))
                .filter(classe -> !classe.getModifiers().contains(JavaModifier.ABSTRACT));
    }
}
