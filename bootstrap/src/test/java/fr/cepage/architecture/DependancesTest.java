package fr.cepage.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DependancesTest {

    private static final List<String> MODULES =
            List.of("domain", "application", "persistence", "web", "ui", "bootstrap");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "fr.cepage.domain.calendrier",
                "fr.cepage.domain.commun",
                "fr.cepage.domain.demande",
                "fr.cepage.domain.dispositif",
                "fr.cepage.domain.dossier",
                "fr.cepage.domain.droits",
                "fr.cepage.domain.evenement",
                "fr.cepage.domain.journal",
                "fr.cepage.domain.liaison",
                "fr.cepage.domain.offre",
                "fr.cepage.domain.pacea",
                "fr.cepage.domain.proposition",
                "fr.cepage.domain.referentiel",
                "fr.cepage.domain.rendezvous",
                "fr.cepage.domain.structure",
                "fr.cepage.application.appel",
                "fr.cepage.application.brouillon",
                "fr.cepage.application.calendrier",
                "fr.cepage.application.chronologie",
                "fr.cepage.application.commun",
                "fr.cepage.application.demande",
                "fr.cepage.application.dispositif",
                "fr.cepage.application.dossier",
                "fr.cepage.application.droits",
                "fr.cepage.application.evenement",
                "fr.cepage.application.journal",
                "fr.cepage.application.liaison",
                "fr.cepage.application.offre",
                "fr.cepage.application.pacea",
                "fr.cepage.application.proposition",
                "fr.cepage.application.referentiel",
                "fr.cepage.application.rendezvous",
                "fr.cepage.application.saisie",
                "fr.cepage.application.structure",
                "fr.cepage.persistence",
                "fr.cepage.web",
                "fr.cepage.ui",
                "fr.cepage.bootstrap",
                "fr.cepage.bootstrap.securite",
            })
    void chaque_paquet_nomme_par_une_regle_existe_et_contient_du_code(String paquet) {
        assertThat(Code.TOUT.stream()
                        .filter(classe -> classe.getPackageName().equals(paquet)
                                || classe.getPackageName().startsWith(paquet + "."))
                        .filter(classe -> !"package-info".equals(classe.getSimpleName())))
                .isNotEmpty();
    }

    @Test
    void toute_classe_appartient_a_un_module() {
        assertThat(Code.TOUT.stream().map(JavaClass::getPackageName).distinct())
                .allMatch(paquet ->
                        MODULES.stream().anyMatch(module -> (paquet + ".").startsWith("fr.cepage." + module + ".")));
    }

    @Test
    void le_domaine_ne_connait_que_java() {
        classes()
                .that()
                .resideInAPackage("fr.cepage.domain..")
                .should()
                .onlyDependOnClassesThat(Code.dans("fr.cepage.domain..", "java..", "org.jspecify.."))
                .check(Code.TOUT);
    }

    @Test
    void l_application_ne_connait_que_le_domaine() {
        classes()
                .that()
                .resideInAPackage("fr.cepage.application..")
                .and()
                .resideOutsideOfPackage("fr.cepage.application.saisie..")
                .should()
                .onlyDependOnClassesThat(
                        Code.dans("fr.cepage.application..", "fr.cepage.domain..", "java..", "org.jspecify.."))
                .check(Code.TOUT);
    }

    @Test
    void la_lecture_de_ce_qui_est_tape_connait_en_plus_les_normes_des_telephones_et_des_courriels() {
        classes()
                .that()
                .resideInAPackage("fr.cepage.application.saisie..")
                .should()
                .onlyDependOnClassesThat(Code.dans(
                        "fr.cepage.application..",
                        "fr.cepage.domain..",
                        "java..",
                        "org.jspecify..",
                        "com.google.i18n.phonenumbers..",
                        "com.sanctionco.jmail.."))
                .check(Code.TOUT);
    }

    @ParameterizedTest
    @ValueSource(strings = {"persistence", "web", "ui"})
    void un_adaptateur_ne_connait_de_nous_que_l_application_et_le_domaine(String adaptateur) {
        String paquet = "fr.cepage." + adaptateur + "..";
        noClasses()
                .that()
                .resideInAPackage(paquet)
                .should()
                .dependOnClassesThat(Code.dans("fr.cepage..")
                        .and(DescribedPredicate.not(
                                Code.dans(paquet, "fr.cepage.application..", "fr.cepage.domain.."))))
                .check(Code.TOUT);
    }

    @Test
    void l_assemblage_ne_connait_de_l_adaptateur_de_persistance_que_son_existence() {
        noClasses()
                .that()
                .resideInAPackage("fr.cepage.bootstrap..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("fr.cepage.persistence..")
                .check(Code.TOUT);
    }

    /** What the features of an adapter share stands in packages of its own, and is public for them. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "brouillon",
                "calendrier",
                "demande",
                "dispositif",
                "dossier",
                "droits",
                "evenement",
                "journal",
                "liaison",
                "offre",
                "pacea",
                "proposition",
                "chronologie",
                "referentiel",
                "rendezvous",
                "structure"
            })
    void un_adaptateur_garde_pour_elles_les_classes_d_une_fonction(String fonction) {
        classes()
                .that()
                .resideInAnyPackage("fr.cepage.persistence." + fonction + "..", "fr.cepage.web." + fonction + "..")
                .and()
                .doNotHaveSimpleName("package-info")
                .and()
                .areTopLevelClasses()
                .should()
                .notHaveModifier(JavaModifier.PUBLIC)
                .allowEmptyShould(false)
                .check(Code.TOUT);
    }
}
