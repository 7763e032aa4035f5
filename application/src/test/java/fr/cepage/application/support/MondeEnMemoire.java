package fr.cepage.application.support;

import fr.cepage.domain.structure.StructureCode;
import java.util.List;
import java.util.function.Supplier;

/** The ports that the tests of use cases run on. */
final class MondeEnMemoire implements Monde {
    private final UseCasesDeTest useCases = new UseCasesDeTest(List.of());

    @Override
    public <T> T port(Class<T> type) {
        return useCases.directement(type);
    }

    @Override
    public <T> T pour(StructureCode structure, Supplier<T> travail) {
        return travail.get();
    }
}
