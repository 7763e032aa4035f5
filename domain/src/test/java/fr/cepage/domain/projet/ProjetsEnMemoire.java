package fr.cepage.domain.projet;

import fr.cepage.domain.dossier.DossierId;
import fr.cepage.domain.structure.StructureCode;
import java.util.ConcurrentModificationException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Keeps what it is given as a database would: copies, with a version of their own. */
public final class ProjetsEnMemoire implements ProjetRepository {
    private final Map<ProjetId, Projet> projets = new LinkedHashMap<>();

    @Override
    public Optional<Projet> findById(ProjetId id, StructureCode structure) {
        return Optional.ofNullable(projets.get(id))
                .filter(projet -> projet.structure().equals(structure))
                .map(projet -> copie(projet, projet.version()));
    }

    @Override
    public List<Projet> findByDossier(DossierId dossier, StructureCode structure) {
        return projets.values().stream()
                .filter(projet -> projet.dossier().equals(dossier))
                .flatMap(projet -> findById(projet.id(), structure).stream())
                .toList();
    }

    @Override
    public Projet save(Projet projet) {
        Projet connu = projets.get(projet.id());
        if (projet.version() != (connu == null ? 0 : connu.version())) {
            throw new ConcurrentModificationException();
        }
        Projet enregistre = copie(projet, projet.version() + 1);
        projets.put(projet.id(), enregistre);
        return copie(enregistre, enregistre.version());
    }

    private static Projet copie(Projet projet, long version) {
        return new Projet(
                projet.id(),
                projet.dossier(),
                projet.structure(),
                projet.contenu().orElse(null),
                projet.evolutions(),
                projet.copieDe().orElse(null),
                version);
    }
}
