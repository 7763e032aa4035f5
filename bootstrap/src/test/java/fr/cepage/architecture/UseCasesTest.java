package fr.cepage.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import fr.cepage.application.appel.OuvertATous;
import fr.cepage.application.appel.OuvertSansJeton;
import fr.cepage.application.appel.Requiert;
import fr.cepage.application.appel.ReserveAuSysteme;
import fr.cepage.application.commun.UseCase;
import java.lang.annotation.Annotation;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class UseCasesTest {

    private static final List<Class<? extends Annotation>> DECLARATIONS =
            List.of(Requiert.class, OuvertATous.class, OuvertSansJeton.class, ReserveAuSysteme.class);

    static Stream<JavaClass> useCases() {
        return Code.TOUT.stream().filter(classe -> classe.isAnnotatedWith(UseCase.class));
    }

    @ParameterizedTest
    @MethodSource("useCases")
    @Tag("DRO-01")
    void declare_exactement_un_droit(JavaClass useCase) {
        assertThat(DECLARATIONS.stream().filter(useCase::isAnnotatedWith)).hasSize(1);
    }

    @ParameterizedTest
    @MethodSource("useCases")
    void n_a_de_public_que_execute(JavaClass useCase) {
        assertThat(useCase.getMethods().stream()
                        .filter(methode -> methode.getModifiers().contains(JavaModifier.PUBLIC))
                        .filter(methode -> !methode.getModifiers().contains(JavaModifier.SYNTHETIC)))
                .extracting(JavaMethod::getName)
                .isNotEmpty()
                .containsOnly("execute");
    }

    @ParameterizedTest
    @MethodSource("useCases")
    void peut_etre_entoure_d_un_proxy_et_vit_dans_l_application(JavaClass useCase) {
        assertThat(useCase.getPackageName()).startsWith("fr.cepage.application.");
        assertThat(useCase.getModifiers()).doesNotContain(JavaModifier.FINAL);
        assertThat(useCase.getRawInterfaces()).isEmpty();
        assertThat(useCase.getMethod("execute", parametres(useCase)).getModifiers())
                .doesNotContain(JavaModifier.FINAL);
    }

    @ParameterizedTest
    @MethodSource("useCases")
    void n_appelle_pas_un_autre_cas_d_utilisation(JavaClass useCase) {
        assertThat(useCase.getDirectDependenciesFromSelf().stream()
                        .map(dependance -> dependance.getTargetClass())
                        .filter(cible -> cible.isAnnotatedWith(UseCase.class))
                        .filter(cible -> !cible.equals(useCase)))
                .isEmpty();
    }

    @Test
    @Tag("DRO-01")
    void rien_de_ce_qui_est_reserve_au_systeme_n_est_atteint_par_un_adaptateur_des_gens_ou_des_programmes() {
        noClasses()
                .that()
                .resideInAnyPackage("fr.cepage.web..", "fr.cepage.ui..")
                .should()
                .dependOnClassesThat()
                .areAnnotatedWith(ReserveAuSysteme.class)
                .check(Code.TOUT);
    }

    @Test
    @Tag("RDV-01")
    void sans_jeton_on_ne_peut_que_presenter_le_secret_d_un_calendrier() {
        assertThat(useCases().filter(useCase -> useCase.isAnnotatedWith(OuvertSansJeton.class)))
                .extracting(JavaClass::getSimpleName)
                .containsExactly("ReconnaitreLecteur");
    }

    private static Class<?>[] parametres(JavaClass useCase) {
        return useCase.getMethods().stream()
                .filter(methode -> "execute".equals(methode.getName()))
                .findFirst()
                .orElseThrow()
                .reflect()
                .getParameterTypes();
    }
}
