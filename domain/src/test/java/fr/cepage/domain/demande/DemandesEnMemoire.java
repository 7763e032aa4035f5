package fr.cepage.domain.demande;

import fr.cepage.domain.dossier.DossierId;
import fr.cepage.domain.structure.StructureCode;
import java.util.ConcurrentModificationException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Keeps what it is given as a database would: copies, with a version of their own. */
public final class DemandesEnMemoire implements DemandeRepository {
    private final Map<DemandeId, Demande> demandes = new LinkedHashMap<>();

    @Override
    public Optional<Demande> findById(DemandeId id, StructureCode structure) {
        return Optional.ofNullable(demandes.get(id))
                .filter(demande -> demande.structure().equals(structure))
                .map(demande -> copie(demande, demande.version()));
    }

    @Override
    public Demande save(Demande demande) {
        Demande connue = demandes.get(demande.id());
        if (demande.version() != (connue == null ? 0 : connue.version())) {
            throw new ConcurrentModificationException();
        }
        Demande enregistree = copie(demande, demande.version() + 1);
        demandes.put(demande.id(), enregistree);
        return copie(enregistree, enregistree.version());
    }

    /** All of a dossier, in no particular order. */
    public List<Demande> findByDossier(DossierId dossier, StructureCode structure) {
        return demandes.values().stream()
                .filter(demande ->
                        demande.dossier().equals(dossier) && demande.structure().equals(structure))
                .toList();
    }

    private static Demande copie(Demande demande, long version) {
        return new Demande(
                demande.id(),
                demande.dossier(),
                demande.structure(),
                demande.contenu(),
                demande.etat(),
                demande.annulation().orElse(null),
                version);
    }
}
