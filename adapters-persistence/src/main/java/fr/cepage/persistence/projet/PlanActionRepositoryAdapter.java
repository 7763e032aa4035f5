package fr.cepage.persistence.projet;

import fr.cepage.domain.dispositif.DispositifCepId;
import fr.cepage.domain.dossier.DossierId;
import fr.cepage.domain.projet.ContenuPlan;
import fr.cepage.domain.projet.Etape;
import fr.cepage.domain.projet.EtapeId;
import fr.cepage.domain.projet.PlanAction;
import fr.cepage.domain.projet.PlanActionId;
import fr.cepage.domain.projet.PlanActionRepository;
import fr.cepage.domain.structure.StructureCode;
import fr.cepage.persistence.commun.Documents;
import fr.cepage.persistence.commun.Ecriture;
import fr.cepage.persistence.commun.Stockage;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;

/** Stores plans as rows, what they say as a document. */
@Repository
class PlanActionRepositoryAdapter extends Stockage<PlanAction, PlanActionEntity> implements PlanActionRepository {

    private static final TypeReference<List<Etape>> ETAPES = new TypeReference<>() {};

    private final PlanActionJpaRepository lignes;

    PlanActionRepositoryAdapter(PlanActionJpaRepository lignes, Ecriture ecriture) {
        super(lignes, ecriture);
        this.lignes = lignes;
    }

    @Override
    public Optional<PlanAction> findById(PlanActionId id, StructureCode structure) {
        return trouver(id.valeur(), structure);
    }

    @Override
    public List<PlanAction> findByDossier(DossierId dossier, StructureCode structure) {
        return lignes.findByDossierIdAndStructure(dossier.valeur(), structure.valeur()).stream()
                .map(this::reconstituer)
                .toList();
    }

    @Override
    protected PlanActionEntity ligne(PlanAction plan) {
        return new PlanActionEntity(plan);
    }

    @Override
    protected void ecrire(PlanAction plan, PlanActionEntity ligne) {
        ligne.contenu = Documents.ecrire(plan.contenu());
        ligne.auRefus = Documents.ecrire(plan.auRefus().values());
        ligne.attendUneSuite = plan.attendUneSuite();
    }

    @Override
    protected PlanAction reconstituer(PlanActionEntity ligne) {
        return new PlanAction(
                new PlanActionId(new DispositifCepId(ligne.id)),
                ligne.dossier(),
                ligne.codeStructure(),
                Documents.lire(ligne.contenu, ContenuPlan.class),
                auRefus(ligne.auRefus),
                ligne.copieDe == null ? null : new DispositifCepId(ligne.copieDe),
                ligne.version);
    }

    private static Map<EtapeId, Etape> auRefus(String json) {
        return Documents.lire(json, ETAPES).stream().collect(Collectors.toMap(Etape::id, Function.identity()));
    }
}
