package fr.cepage.domain.dossier;

import fr.cepage.domain.structure.StructureCode;
import java.util.ConcurrentModificationException;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Keeps what it is given as a database would: copies, with a version of their own. */
public final class DossiersEnMemoire implements DossierRepository {
    private final Map<DossierId, Dossier> dossiers = new LinkedHashMap<>();
    private final Map<StructureCode, Long> compteurs = new HashMap<>();

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
        return NumeroDossier.de(structure, compteurs.merge(structure, 1L, Long::sum));
    }

    @Override
    public Dossier save(Dossier dossier) {
        Dossier connu = dossiers.get(dossier.id());
        if (dossier.version() != (connu == null ? 0 : connu.version())) {
            throw new ConcurrentModificationException();
        }
        Dossier enregistre = copie(dossier, dossier.version() + 1);
        dossiers.put(dossier.id(), enregistre);
        return copie(enregistre, enregistre.version());
    }

    /** All of a structure, in the order of their creation. */
    public List<Dossier> tous(StructureCode structure) {
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
