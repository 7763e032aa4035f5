package fr.cepage.application.support;

import fr.cepage.domain.droits.Utilisateur;
import fr.cepage.domain.droits.UtilisateurId;
import fr.cepage.domain.droits.UtilisateurRepository;
import fr.cepage.domain.structure.StructureCode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** People in memory. */
public final class InMemoryUtilisateurRepository implements UtilisateurRepository {
    private final Map<UtilisateurId, Utilisateur> utilisateurs = new LinkedHashMap<>();

    @Override
    public Optional<Utilisateur> findById(UtilisateurId id, StructureCode structure) {
        return Optional.ofNullable(utilisateurs.get(id))
                .filter(utilisateur -> utilisateur.structure().equals(structure));
    }

    @Override
    public List<Utilisateur> findAllById(Set<UtilisateurId> ids, StructureCode structure) {
        return tous(structure).stream()
                .filter(utilisateur -> ids.contains(utilisateur.id()))
                .toList();
    }

    @Override
    public void save(Utilisateur utilisateur) {
        utilisateurs.put(utilisateur.id(), utilisateur);
    }

    List<Utilisateur> tous(StructureCode structure) {
        return utilisateurs.values().stream()
                .filter(utilisateur -> utilisateur.structure().equals(structure))
                .toList();
    }
}
