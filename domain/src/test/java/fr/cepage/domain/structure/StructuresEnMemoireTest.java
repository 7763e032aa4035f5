package fr.cepage.domain.structure;

class StructuresEnMemoireTest extends StructureRepositoryContract {
    @Override
    protected StructureRepository depot() {
        return new StructuresEnMemoire();
    }
}
