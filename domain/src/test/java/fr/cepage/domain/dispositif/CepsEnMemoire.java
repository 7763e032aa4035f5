package fr.cepage.domain.dispositif;

import fr.cepage.domain.commun.RefusMetier;
import fr.cepage.domain.dossier.DossierId;
import fr.cepage.domain.structure.StructureCode;
import java.util.Comparator;
import java.util.ConcurrentModificationException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Keeps what it is given as a database would: copies, with a version of their own, one en cours per dossier. */
public final class CepsEnMemoire implements DispositifCepRepository {
    private static final Comparator<DispositifCep> PLUS_RECENT = Comparator.comparing(
                    (DispositifCep cep) -> cep.entree().dateEntree())
            .reversed();

    private final Map<DispositifCepId, DispositifCep> ceps = new HashMap<>();

    @Override
    public Optional<DispositifCep> findById(DispositifCepId id, StructureCode structure) {
        return Optional.ofNullable(ceps.get(id))
                .filter(cep -> cep.structure().equals(structure))
                .map(cep -> copie(cep, cep.version()));
    }

    @Override
    public List<DispositifCep> findByDossier(DossierId dossier, StructureCode structure) {
        return ceps.values().stream()
                .filter(cep -> cep.dossier().equals(dossier) && cep.structure().equals(structure))
                .sorted(PLUS_RECENT)
                .map(cep -> copie(cep, cep.version()))
                .toList();
    }

    @Override
    public DispositifCep save(DispositifCep cep) {
        exigerVersion(cep);
        if (cep.enCours() && unAutreEnCours(cep)) {
            throw new RefusMetier(RefusCep.DEJA_EN_COURS);
        }
        DispositifCep enregistre = copie(cep, cep.version() + 1);
        ceps.put(cep.id(), enregistre);
        return copie(enregistre, enregistre.version());
    }

    @Override
    public void delete(DispositifCep cep) {
        exigerVersion(cep);
        ceps.remove(cep.id());
    }

    /** Whatever its structure. */
    public boolean existe(DispositifCepId id) {
        return ceps.containsKey(id);
    }

    private boolean unAutreEnCours(DispositifCep cep) {
        return ceps.values().stream()
                .anyMatch(autre -> autre.enCours()
                        && autre.dossier().equals(cep.dossier())
                        && !autre.id().equals(cep.id()));
    }

    private void exigerVersion(DispositifCep cep) {
        DispositifCep connu = ceps.get(cep.id());
        if (cep.version() != (connu == null ? 0 : connu.version())) {
            throw new ConcurrentModificationException();
        }
    }

    private static DispositifCep copie(DispositifCep cep, long version) {
        return new DispositifCep(
                cep.id(),
                cep.dossier(),
                cep.structure(),
                cep.entree(),
                cep.renseignements(),
                cep.parcours(),
                cep.cloture().orElse(null),
                version);
    }
}
