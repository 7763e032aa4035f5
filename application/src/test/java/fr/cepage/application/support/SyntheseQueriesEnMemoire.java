package fr.cepage.application.support;

import fr.cepage.application.dispositif.SyntheseQueries;
import fr.cepage.domain.dispositif.DispositifCepId;
import fr.cepage.domain.dispositif.PhaseCep;
import fr.cepage.domain.document.DocumentsEnMemoire;
import fr.cepage.domain.dossier.DossierId;
import fr.cepage.domain.structure.StructureCode;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** {@link SyntheseQueries} over what is kept in memory. */
record SyntheseQueriesEnMemoire(DocumentsEnMemoire documents) implements SyntheseQueries {

    @Override
    public Map<DispositifCepId, Set<PhaseCep>> findRemises(DossierId dossier, StructureCode structure) {
        Map<DispositifCepId, Set<PhaseCep>> remises = new HashMap<>();
        documents.tous(structure).stream()
                .filter(document -> document.dossier().equals(dossier))
                .filter(document -> document.remisLe().isPresent())
                .forEach(document -> document.dispositif()
                        .ifPresent(cep -> remises.computeIfAbsent(cep, _ -> EnumSet.noneOf(PhaseCep.class))
                                .addAll(document.type().phases())));
        return remises;
    }
}
