package fr.cepage.domain.projet;

import fr.cepage.domain.dossier.DossierId;
import fr.cepage.domain.structure.StructureCode;
import java.util.ConcurrentModificationException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Keeps what it is given as a database would: copies, with a version of their own. */
public final class PlansEnMemoire implements PlanActionRepository {
    private final Map<PlanActionId, PlanAction> plans = new LinkedHashMap<>();

    @Override
    public Optional<PlanAction> findById(PlanActionId id, StructureCode structure) {
        return Optional.ofNullable(plans.get(id))
                .filter(plan -> plan.structure().equals(structure))
                .map(plan -> copie(plan, plan.version()));
    }

    @Override
    public List<PlanAction> findByDossier(DossierId dossier, StructureCode structure) {
        return plans.values().stream()
                .filter(plan -> plan.dossier().equals(dossier))
                .flatMap(plan -> findById(plan.id(), structure).stream())
                .toList();
    }

    @Override
    public PlanAction save(PlanAction plan) {
        PlanAction connu = plans.get(plan.id());
        if (plan.version() != (connu == null ? 0 : connu.version())) {
            throw new ConcurrentModificationException();
        }
        PlanAction enregistre = copie(plan, plan.version() + 1);
        plans.put(plan.id(), enregistre);
        return copie(enregistre, enregistre.version());
    }

    private static PlanAction copie(PlanAction plan, long version) {
        return new PlanAction(
                plan.id(),
                plan.dossier(),
                plan.structure(),
                plan.contenu(),
                plan.auRefus(),
                plan.copieDe().orElse(null),
                version);
    }
}
