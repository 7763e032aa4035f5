package fr.cepage.application.support;

import fr.cepage.application.commun.VersionPerimee;
import fr.cepage.domain.dossier.Dossier;
import fr.cepage.domain.dossier.DossierId;
import fr.cepage.domain.dossier.DossierRepository;
import fr.cepage.domain.dossier.NumeroDossier;
import fr.cepage.domain.structure.StructureCode;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Dossiers in memory; what it gives are copies, as from a database. */
public final class InMemoryDossierRepository implements DossierRepository {
    private final Map<DossierId, Dossier> dossiers = new LinkedHashMap<>();
    private final Map<StructureCode, Long> rangs = new HashMap<>();

    @Override
    public Optional<Dossier> findById(DossierId id, StructureCode structure) {
        return Optional.ofNullable(dossiers.get(id))
                .filter(dossier -> dossier.structure().equals(structure))
                .map(dossier -> copie(dossier, dossier.version()));
    }

    @Override
    public Optional<Dossier> findByIdForUpdate(DossierId id, StructureCode structure) {
        return findById(id, structure);
    }

    @Override
    public NumeroDossier nextNumero(StructureCode structure) {
        return NumeroDossier.de(structure, rangs.merge(structure, 1L, Long::sum));
    }

    @Override
    public Dossier save(Dossier dossier) {
        Dossier stocke = dossiers.get(dossier.id());
        if ((stocke == null ? 0 : stocke.version()) != dossier.version()) {
            throw new VersionPerimee();
        }
        Dossier suivant = copie(dossier, dossier.version() + 1);
        dossiers.put(dossier.id(), suivant);
        return copie(suivant, suivant.version());
    }

    List<Dossier> tous(StructureCode structure) {
        return dossiers.values().stream()
                .filter(dossier -> dossier.structure().equals(structure))
                .toList();
    }

    private static Dossier copie(Dossier dossier, long version) {
        return new Dossier(
                dossier.id(),
                dossier.structure(),
                dossier.numero(),
                dossier.fiche(),
                dossier.justification().orElse(null),
                version);
    }
}
