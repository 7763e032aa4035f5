package fr.cepage.domain.liaison;

import fr.cepage.domain.structure.StructureCode;
import java.util.ConcurrentModificationException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Keeps what it is given as a database would: copies, with a version of their own. */
public final class LiaisonsEnMemoire implements LiaisonRecueRepository {
    private final Map<LiaisonRecueId, LiaisonRecue> liaisons = new LinkedHashMap<>();

    @Override
    public Optional<LiaisonRecue> findById(LiaisonRecueId id, StructureCode structure) {
        return Optional.ofNullable(liaisons.get(id))
                .filter(liaison -> liaison.structure().equals(structure))
                .map(liaison -> copie(liaison, liaison.version()));
    }

    @Override
    public LiaisonRecue save(LiaisonRecue liaison) {
        LiaisonRecue connue = liaisons.get(liaison.id());
        if (liaison.version() != (connue == null ? 0 : connue.version())) {
            throw new ConcurrentModificationException();
        }
        LiaisonRecue enregistree = copie(liaison, liaison.version() + 1);
        liaisons.put(liaison.id(), enregistree);
        return copie(enregistree, enregistree.version());
    }

    /** In the order in which they were first saved. */
    public List<LiaisonRecue> toutes(StructureCode structure) {
        return liaisons.values().stream()
                .filter(liaison -> liaison.structure().equals(structure))
                .toList();
    }

    private static LiaisonRecue copie(LiaisonRecue liaison, long version) {
        return new LiaisonRecue(
                liaison.id(),
                liaison.dossier(),
                liaison.structure(),
                liaison.contenu(),
                liaison.auteur(),
                liaison.annulation().orElse(null),
                version);
    }
}
