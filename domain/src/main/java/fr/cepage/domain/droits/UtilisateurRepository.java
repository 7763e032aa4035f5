package fr.cepage.domain.droits;

import fr.cepage.domain.structure.StructureCode;
import java.util.Optional;

/** The people of the structures, as last seen. */
public interface UtilisateurRepository {

    /** Somebody of that structure; a person of another one is not found (DRO-04). */
    Optional<Utilisateur> findById(UtilisateurId id, StructureCode structure);

    /** Inserts or replaces: the name and the structure of somebody may change in Keycloak. */
    void save(Utilisateur utilisateur);
}
