package fr.cepage.domain.rendezvous;

import fr.cepage.domain.evenement.EvenementId;
import fr.cepage.domain.structure.StructureCode;
import java.util.ConcurrentModificationException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Keeps what it is given as a database would: copies, with a version of their own. */
public final class RendezVousEnMemoire implements RendezVousRepository {
    private final Map<RendezVousId, RendezVous> tous = new LinkedHashMap<>();

    @Override
    public Optional<RendezVous> findById(RendezVousId id, StructureCode structure) {
        return Optional.ofNullable(tous.get(id))
                .filter(rendezVous -> rendezVous.structure().equals(structure))
                .map(rendezVous -> copie(rendezVous, rendezVous.version()));
    }

    @Override
    public boolean restsOn(EvenementId evenement, StructureCode structure) {
        return tous(structure).stream()
                .anyMatch(rendezVous ->
                        rendezVous.evenement().filter(evenement::equals).isPresent());
    }

    @Override
    public RendezVous save(RendezVous rendezVous) {
        RendezVous connu = tous.get(rendezVous.id());
        if (rendezVous.version() != (connu == null ? 0 : connu.version())) {
            throw new ConcurrentModificationException();
        }
        RendezVous enregistre = copie(rendezVous, rendezVous.version() + 1);
        tous.put(rendezVous.id(), enregistre);
        return copie(enregistre, enregistre.version());
    }

    /** All of a structure, in no particular order. */
    public List<RendezVous> tous(StructureCode structure) {
        return tous.values().stream()
                .filter(rendezVous -> rendezVous.structure().equals(structure))
                .toList();
    }

    private static RendezVous copie(RendezVous rendezVous, long version) {
        return new RendezVous(
                rendezVous.id(),
                rendezVous.dossier(),
                rendezVous.structure(),
                rendezVous.contenu(),
                rendezVous.etat(),
                rendezVous.remplace().orElse(null),
                rendezVous.evenement().orElse(null),
                rendezVous.raison().orElse(null),
                rendezVous.revision(),
                version);
    }
}
