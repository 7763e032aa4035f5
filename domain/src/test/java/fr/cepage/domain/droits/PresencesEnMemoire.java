package fr.cepage.domain.droits;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Presences in a map. */
public final class PresencesEnMemoire implements PresenceRepository {
    private final Map<UtilisateurId, Presence> presences = new HashMap<>();

    @Override
    public void save(Presence presence) {
        presences.put(presence.id(), presence);
    }

    @Override
    public Optional<Presence> findById(UtilisateurId id) {
        return Optional.ofNullable(presences.get(id));
    }
}
