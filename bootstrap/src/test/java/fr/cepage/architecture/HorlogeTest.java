package fr.cepage.architecture;

import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClass;
import java.time.Clock;
import java.time.temporal.Temporal;
import java.util.Date;
import org.junit.jupiter.api.Test;

class HorlogeTest {

    @Test
    void seul_l_assemblage_lit_l_heure_de_la_machine() {
        noClasses()
                .that()
                .doNotHaveFullyQualifiedName("fr.cepage.bootstrap.UseCaseConfiguration")
                .should()
                .callMethodWhere(target(nameMatching("now"))
                        .and(target(owner(JavaClass.Predicates.assignableTo(Temporal.class)))))
                .orShould()
                .callMethodWhere(target(nameMatching("system.*|tick.*"))
                        .and(target(owner(JavaClass.Predicates.type(Clock.class)))))
                .orShould()
                .callMethod(System.class, "currentTimeMillis")
                .orShould()
                .callConstructor(Date.class)
                .check(Code.TOUT);
    }
}
