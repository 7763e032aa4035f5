package fr.cepage.domain.droits;

import fr.cepage.domain.structure.StructureCode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** People in a map. */
public final class UtilisateursEnMemoire implements UtilisateurRepository {
    private final Map<UtilisateurId, Utilisateur> utilisateurs = new HashMap<>();
    private final List<Utilisateur> vus = new ArrayList<>();

    @Override
    public List<Utilisateur> findAllById(Set<UtilisateurId> ids, StructureCode structure) {
        return utilisateurs.values().stream()
                .filter(utilisateur -> utilisateur.structure().equals(structure) && ids.contains(utilisateur.id()))
                .toList();
    }

    @Override
    public List<Utilisateur> findAllKnownById(Set<UtilisateurId> ids, StructureCode structure) {
        return vus.stream()
                .filter(vu -> vu.structure().equals(structure) && ids.contains(vu.id()))
                .toList();
    }

    /** Those who are of that structure now, in no order. */
    public List<Utilisateur> tous(StructureCode structure) {
        return utilisateurs.values().stream()
                .filter(utilisateur -> utilisateur.structure().equals(structure))
                .toList();
    }

    @Override
    public void save(Utilisateur utilisateur) {
        utilisateurs.put(utilisateur.id(), utilisateur);
        vus.removeIf(vu -> vu.id().equals(utilisateur.id()) && vu.structure().equals(utilisateur.structure()));
        vus.add(utilisateur);
    }
}
