package fr.cepage.domain.referentiel;

import fr.cepage.domain.structure.StructureCode;

class ReferentielEnMemoireTest extends ReferentielRepositoryContract {
    private final ReferentielEnMemoire referentiel = ReferentielEnMemoire.national();

    @Override
    protected ReferentielRepository depot() {
        return referentiel;
    }

    @Override
    protected void ajouter(ValeurListe valeur, StructureCode structure) {
        referentiel.avec(valeur, structure);
    }
}
