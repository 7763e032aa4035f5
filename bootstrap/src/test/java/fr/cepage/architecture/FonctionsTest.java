package fr.cepage.architecture;

import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Features know each other in one direction. */
class FonctionsTest {

    @ParameterizedTest
    @ValueSource(strings = {"domain", "application", "persistence", "web", "ui", "bootstrap"})
    void une_fonction_ne_connait_pas_celle_qui_la_connait(String module) {
        slices().matching("fr.cepage." + module + ".(*)..")
                .should()
                .beFreeOfCycles()
                .check(Code.TOUT);
    }
}
