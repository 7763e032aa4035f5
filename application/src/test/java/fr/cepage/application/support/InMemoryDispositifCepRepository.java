package fr.cepage.application.support;

import fr.cepage.application.commun.VersionPerimee;
import fr.cepage.domain.commun.RefusMetier;
import fr.cepage.domain.dispositif.DispositifCep;
import fr.cepage.domain.dispositif.DispositifCepId;
import fr.cepage.domain.dispositif.DispositifCepRepository;
import fr.cepage.domain.dispositif.RefusCep;
import fr.cepage.domain.dossier.DossierId;
import fr.cepage.domain.structure.StructureCode;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** CEP in memory; what it gives are copies, as from a database. */
public final class InMemoryDispositifCepRepository implements DispositifCepRepository {
    private static final Comparator<DispositifCep> PLUS_RECENTS = Comparator.comparing(
                    (DispositifCep cep) -> cep.entree().dateEntree())
            .reversed();

    private final Map<DispositifCepId, DispositifCep> ceps = new LinkedHashMap<>();

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
                .sorted(PLUS_RECENTS)
                .map(cep -> copie(cep, cep.version()))
                .toList();
    }

    @Override
    public DispositifCep save(DispositifCep cep) {
        exigerVersion(cep);
        if (cep.enCours() && autreEnCours(cep)) {
            throw new RefusMetier(RefusCep.DEJA_EN_COURS);
        }
        DispositifCep suivant = copie(cep, cep.version() + 1);
        ceps.put(cep.id(), suivant);
        return copie(suivant, suivant.version());
    }

    @Override
    public void delete(DispositifCep cep) {
        exigerVersion(cep);
        ceps.remove(cep.id());
    }

    private void exigerVersion(DispositifCep cep) {
        DispositifCep stocke = ceps.get(cep.id());
        if ((stocke == null ? 0 : stocke.version()) != cep.version()) {
            throw new VersionPerimee();
        }
    }

    private boolean autreEnCours(DispositifCep cep) {
        return ceps.values().stream()
                .anyMatch(autre -> autre.enCours()
                        && autre.dossier().equals(cep.dossier())
                        && !autre.id().equals(cep.id()));
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
