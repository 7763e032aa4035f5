package fr.cepage.domain.droits;

import fr.cepage.domain.structure.StructureCode;
import java.util.List;
import java.util.Set;

/** The people of the structures, as last seen. */
public interface UtilisateurRepository {

    /** Those of them who are of that structure now, a person of another one is not found (DRO-04); in no order. */
    List<Utilisateur> findAllById(Set<UtilisateurId> ids, StructureCode structure);

    /** Those of them whom that structure knows, who left it since too, to name them where they stand; in no order. */
    List<Utilisateur> findAllKnownById(Set<UtilisateurId> ids, StructureCode structure);

    /** Inserts or replaces: the name and the structure of somebody may change in Keycloak. */
    void save(Utilisateur utilisateur);
}
