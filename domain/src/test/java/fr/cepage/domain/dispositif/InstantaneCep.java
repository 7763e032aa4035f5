package fr.cepage.domain.dispositif;

import fr.cepage.domain.dossier.DossierId;
import fr.cepage.domain.structure.StructureCode;
import java.util.Optional;

/** All members of a CEP at one moment: equal before and after a refused act, since acts decide before they change. */
record InstantaneCep(
        DispositifCepId id,
        DossierId dossier,
        StructureCode structure,
        EntreeCep entree,
        RenseignementsCep renseignements,
        ParcoursCep parcours,
        Optional<Cloture> cloture,
        long version) {

    static InstantaneCep de(DispositifCep cep) {
        return new InstantaneCep(
                cep.id(),
                cep.dossier(),
                cep.structure(),
                cep.entree(),
                cep.renseignements(),
                cep.parcours(),
                cep.cloture(),
                cep.version());
    }
}
