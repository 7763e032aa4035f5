package fr.cepage.domain.dispositif;

import fr.cepage.domain.dossier.DossierId;
import fr.cepage.domain.journal.JournalDomainEvent;
import fr.cepage.domain.structure.StructureCode;
import java.util.List;
import java.util.Optional;

/** All members of a CEP at one moment, with what it did: equal before and after a refused act, since acts decide first. */
record InstantaneCep(
        DispositifCepId id,
        DossierId dossier,
        StructureCode structure,
        EntreeCep entree,
        RenseignementsCep renseignements,
        ParcoursCep parcours,
        Optional<Cloture> cloture,
        List<JournalDomainEvent> faits,
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
                cep.faits(),
                cep.version());
    }
}
