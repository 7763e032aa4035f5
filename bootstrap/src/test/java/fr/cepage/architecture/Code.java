package fr.cepage.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;

/** The production code, read once. */
final class Code {

    /** The fixtures that other modules test with stand on the class path as a jar of their own. */
    private static final ImportOption SANS_FIXTURES = lieu -> !lieu.contains("-tests.jar");

    static final JavaClasses TOUT = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .withImportOption(SANS_FIXTURES)
            .importPackages("fr.cepage");

    private Code() {}

    /** What every module may use: the language, its annotations, and what compilers and mappers generate. */
    static DescribedPredicate<JavaClass> dans(String... paquets) {
        DescribedPredicate<JavaClass> permis = JavaClass.Predicates.resideInAnyPackage(paquets);
        return describe(
                "in " + String.join(", ", paquets),
                classe -> permis.test(classe.getBaseComponentType())
                        || classe.getBaseComponentType().isPrimitive());
    }
}
