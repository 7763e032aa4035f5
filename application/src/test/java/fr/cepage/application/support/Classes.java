package fr.cepage.application.support;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** The production classes of domain and application, found rather than listed. */
public final class Classes {

    private static final JavaClasses TOUTES = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .withImportOption(lieu -> !lieu.contains("-tests.jar"))
            .importPackages("fr.cepage.domain", "fr.cepage.application");

    private Classes() {}

    public static Stream<Class<?>> telles(Predicate<JavaClass> choix) {
        return TOUTES.stream().filter(choix).map(JavaClass::reflect);
    }
}
