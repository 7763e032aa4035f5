package fr.cepage.architecture;

import static com.tngtech.archunit.lang.conditions.ArchConditions.haveOnlyFinalFields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClass;
import fr.cepage.application.calendrier.CreerMonCalendrier;
import fr.cepage.application.calendrier.RevoquerMonCalendrier;
import fr.cepage.application.journal.Enregistrement;
import fr.cepage.application.offre.EnregistrementOffre;
import fr.cepage.domain.journal.ActionJournal;
import fr.cepage.domain.journal.Agregat;
import fr.cepage.domain.journal.ObjetJournal;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What an aggregate did is told by whoever stores it, as it was then. */
@Tag("SUP-03")
class FaitsTest {

    /** An offer is stored with the history that it has of its own; the address of a calendar has none. */
    private static final DescribedPredicate<JavaClass> ECRIVENT = JavaClass.Predicates.belongToAnyOf(
            Enregistrement.class, EnregistrementOffre.class, CreerMonCalendrier.class, RevoquerMonCalendrier.class);

    @Test
    void un_agregat_ne_s_ecrit_qu_avec_ses_faits() {
        noClasses()
                .that()
                .resideInAPackage("fr.cepage.application..")
                .and(DescribedPredicate.not(ECRIVENT))
                .should()
                .callMethodWhere(ecriture())
                .orShould()
                .accessTargetWhere(JavaAccess.Predicates.target(DescribedPredicate.describe(
                        "takes facts", cible -> cible.getName().equals("releverFaits"))))
                .check(Code.TOUT);
    }

    private static DescribedPredicate<JavaCall<?>> ecriture() {
        return DescribedPredicate.describe(
                "writes by a repository",
                appel -> appel.getTargetOwner().getSimpleName().endsWith("Repository")
                        && (appel.getName().equals("save") || appel.getName().equals("delete")));
    }

    @Test
    void un_fait_est_immuable() {
        classes()
                .that()
                .haveSimpleNameEndingWith("DomainEvent")
                .should()
                .beRecords()
                .andShould(haveOnlyFinalFields())
                .check(Code.TOUT);
    }

    @Test
    void un_fait_ne_tient_que_des_identifiants_et_des_valeurs() {
        fields().that()
                .areDeclaredInClassesThat()
                .haveSimpleNameEndingWith("DomainEvent")
                .should()
                .haveRawType(DescribedPredicate.describe(
                        "identifiers and values",
                        type -> !type.isAssignableTo(Agregat.class)
                                && (type.isEquivalentTo(UUID.class)
                                        || type.isEquivalentTo(ObjetJournal.class)
                                        || type.isEquivalentTo(ActionJournal.class)
                                        || type.isEquivalentTo(Map.class))))
                .check(Code.TOUT);
    }
}
