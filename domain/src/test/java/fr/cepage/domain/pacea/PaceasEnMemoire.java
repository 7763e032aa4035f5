package fr.cepage.domain.pacea;

import fr.cepage.domain.commun.RefusMetier;
import fr.cepage.domain.dispositif.DispositifCepId;
import fr.cepage.domain.dossier.DossierId;
import fr.cepage.domain.structure.StructureCode;
import java.util.Comparator;
import java.util.ConcurrentModificationException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Keeps what it is given as a database would: copies, with a version of their own, one en cours per dossier. */
public final class PaceasEnMemoire implements PaceaRepository {
    private static final Comparator<Pacea> PLUS_RECENT =
            Comparator.comparing(Pacea::dateEntree).reversed();

    private final Map<PaceaId, Pacea> paceas = new HashMap<>();
    private final Predicate<DispositifCepId> cepExiste;

    /** @param cepExiste tells of a CEP whether it was deleted since, as a foreign key would */
    public PaceasEnMemoire(Predicate<DispositifCepId> cepExiste) {
        this.cepExiste = cepExiste;
    }

    @Override
    public Optional<Pacea> findById(PaceaId id, StructureCode structure) {
        return Optional.ofNullable(paceas.get(id))
                .filter(pacea -> pacea.structure().equals(structure))
                .map(pacea -> copie(pacea, pacea.version()));
    }

    @Override
    public List<Pacea> findByDossier(DossierId dossier, StructureCode structure) {
        return paceas.values().stream()
                .filter(pacea ->
                        pacea.dossier().equals(dossier) && pacea.structure().equals(structure))
                .sorted(PLUS_RECENT)
                .map(pacea -> copie(pacea, pacea.version()))
                .toList();
    }

    @Override
    public Pacea save(Pacea pacea) {
        exigerVersion(pacea);
        if (pacea.enCours() && unAutreEnCours(pacea)) {
            throw new RefusMetier(RefusPacea.DEJA_EN_COURS);
        }
        Pacea enregistre = copie(pacea, pacea.version() + 1);
        paceas.put(pacea.id(), enregistre);
        return enregistre;
    }

    @Override
    public void delete(Pacea pacea) {
        exigerVersion(pacea);
        paceas.remove(pacea.id());
    }

    private boolean unAutreEnCours(Pacea pacea) {
        return paceas.values().stream()
                .anyMatch(autre -> autre.enCours()
                        && autre.dossier().equals(pacea.dossier())
                        && !autre.id().equals(pacea.id()));
    }

    private void exigerVersion(Pacea pacea) {
        Pacea connu = paceas.get(pacea.id());
        if (pacea.version() != (connu == null ? 0 : connu.version())) {
            throw new ConcurrentModificationException();
        }
    }

    private Pacea copie(Pacea pacea, long version) {
        @Nullable DispositifCepId cep = pacea.cep().filter(cepExiste).orElse(null);
        return new Pacea(
                pacea.id(),
                pacea.dossier(),
                pacea.structure(),
                pacea.dateEntree(),
                cep,
                pacea.fin().orElse(null),
                version);
    }
}
