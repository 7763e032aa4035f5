package fr.cepage.domain.offre;

import fr.cepage.domain.structure.StructureCode;
import java.util.ArrayList;
import java.util.ConcurrentModificationException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Keeps what it is given as a database would: copies, with a version of their own. */
public final class OffresEnMemoire implements OffreRepository {
    private final Map<OffreId, Offre> offres = new LinkedHashMap<>();
    private final List<ChangementOffre> changements = new ArrayList<>();

    @Override
    public Optional<Offre> findById(OffreId id, StructureCode structure) {
        return Optional.ofNullable(offres.get(id))
                .filter(offre -> offre.structure().equals(structure))
                .map(offre -> copie(offre, offre.version()));
    }

    @Override
    public Optional<Offre> findByIdForUpdate(OffreId id, StructureCode structure) {
        return findById(id, structure);
    }

    @Override
    public Offre save(Offre offre) {
        Offre connue = offres.get(offre.id());
        if (offre.version() != (connue == null ? 0 : connue.version())) {
            throw new ConcurrentModificationException();
        }
        Offre enregistree = copie(offre, offre.version() + 1);
        offres.put(offre.id(), enregistree);
        return copie(enregistree, enregistree.version());
    }

    @Override
    public void add(ChangementOffre changement) {
        changements.add(changement);
    }

    /** The history of all offers, oldest first. */
    public List<ChangementOffre> changements() {
        return List.copyOf(changements);
    }

    /** All of a structure, in the order of their creation. */
    public List<Offre> toutes(StructureCode structure) {
        return offres.values().stream()
                .filter(offre -> offre.structure().equals(structure))
                .toList();
    }

    private static Offre copie(Offre offre, long version) {
        return new Offre(offre.id(), offre.structure(), offre.fiche(), version);
    }
}
