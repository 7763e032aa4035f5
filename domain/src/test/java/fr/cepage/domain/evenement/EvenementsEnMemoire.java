package fr.cepage.domain.evenement;

import fr.cepage.domain.commun.RefusMetier;
import fr.cepage.domain.dossier.DossierId;
import fr.cepage.domain.structure.StructureCode;
import java.util.ConcurrentModificationException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Keeps what it is given as a database would: copies, with a version of their own, one en cours per dossier. */
public final class EvenementsEnMemoire implements EvenementRepository {
    private final Map<EvenementId, Evenement> evenements = new LinkedHashMap<>();

    @Override
    public Optional<Evenement> findById(EvenementId id, StructureCode structure) {
        return de(structure).filter(evenement -> evenement.id().equals(id)).findFirst();
    }

    @Override
    public Optional<Evenement> findEnCours(DossierId dossier, StructureCode structure) {
        return de(structure)
                .filter(evenement -> evenement.enCours() && evenement.dossier().equals(dossier))
                .findFirst();
    }

    @Override
    public Evenement save(Evenement evenement) {
        Evenement connu = evenements.get(evenement.id());
        if (evenement.version() != (connu == null ? 0 : connu.version())) {
            throw new ConcurrentModificationException();
        }
        boolean autreEnCours = findEnCours(evenement.dossier(), evenement.structure())
                .filter(autre -> !autre.id().equals(evenement.id()))
                .isPresent();
        if (evenement.enCours() && autreEnCours) {
            throw new RefusMetier(RefusEvenement.DEJA_EN_COURS);
        }
        evenements.put(evenement.id(), copie(evenement, evenement.version() + 1));
        return copie(evenement, evenement.version() + 1);
    }

    /** Those of a structure in the order in which they were first stored. */
    public List<Evenement> tous(StructureCode structure) {
        return de(structure).toList();
    }

    private Stream<Evenement> de(StructureCode structure) {
        return evenements.values().stream()
                .filter(evenement -> evenement.structure().equals(structure))
                .map(evenement -> copie(evenement, evenement.version()));
    }

    private static Evenement copie(Evenement evenement, long version) {
        return new Evenement(
                evenement.id(),
                evenement.dossier(),
                evenement.structure(),
                evenement.fiche(),
                evenement.etat(),
                evenement.annulation().orElse(null),
                version);
    }
}
