package fr.cepage.domain.proposition;

import fr.cepage.domain.demande.DemandeId;
import fr.cepage.domain.evenement.EvenementId;
import fr.cepage.domain.structure.StructureCode;
import java.util.ConcurrentModificationException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Keeps what it is given as a database would: copies, with a version of their own. */
public final class PropositionsEnMemoire implements PropositionRepository {
    private final Map<PropositionId, Proposition> propositions = new LinkedHashMap<>();

    @Override
    public Optional<Proposition> findById(PropositionId id, StructureCode structure) {
        return Optional.ofNullable(propositions.get(id))
                .filter(proposition -> proposition.structure().equals(structure))
                .map(proposition -> copie(proposition, proposition.version()));
    }

    @Override
    public boolean answers(DemandeId demande, StructureCode structure) {
        return toutes(structure).stream()
                .filter(proposition -> proposition.etat() != EtatProposition.ANNULEE)
                .anyMatch(proposition ->
                        proposition.demande().filter(demande::equals).isPresent());
    }

    @Override
    public boolean madeIn(EvenementId evenement, StructureCode structure) {
        return toutes(structure).stream()
                .filter(proposition -> !proposition.annulee())
                .anyMatch(proposition -> proposition.evenement().equals(evenement));
    }

    @Override
    public Proposition save(Proposition proposition) {
        Proposition connue = propositions.get(proposition.id());
        if (proposition.version() != (connue == null ? 0 : connue.version())) {
            throw new ConcurrentModificationException();
        }
        Proposition enregistree = copie(proposition, proposition.version() + 1);
        propositions.put(proposition.id(), enregistree);
        return copie(enregistree, enregistree.version());
    }

    /** In the order in which they were first saved. */
    public List<Proposition> toutes(StructureCode structure) {
        return propositions.values().stream()
                .filter(proposition -> proposition.structure().equals(structure))
                .toList();
    }

    private static Proposition copie(Proposition proposition, long version) {
        return new Proposition(
                proposition.id(),
                proposition.dossier(),
                proposition.structure(),
                proposition.offre(),
                proposition.evenement(),
                proposition.auteur(),
                proposition.demande().orElse(null),
                proposition.commentaire().orElse(null),
                proposition.avancement(),
                version);
    }
}
