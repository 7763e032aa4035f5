package fr.cepage.domain.droits;

import java.util.Optional;

/** Where and how people were last seen; like their structure, it is known across structures. */
public interface PresenceRepository {

    /** Replaces what was known of that person. */
    void save(Presence presence);

    Optional<Presence> findById(UtilisateurId id);
}
