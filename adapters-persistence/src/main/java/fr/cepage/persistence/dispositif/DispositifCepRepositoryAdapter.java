package fr.cepage.persistence.dispositif;

import fr.cepage.domain.dispositif.DispositifCep;
import fr.cepage.domain.dispositif.DispositifCepId;
import fr.cepage.domain.dispositif.DispositifCepRepository;
import fr.cepage.domain.dossier.DossierId;
import fr.cepage.domain.structure.StructureCode;
import fr.cepage.persistence.commun.Ecriture;
import fr.cepage.persistence.commun.LignesVersionnees;
import fr.cepage.persistence.commun.Stockage;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.EntityGraph;
import org.springframework.stereotype.Repository;

/** Stores CEP as rows; what the constraints refuse is refused in {@link #save}. */
@Repository
class DispositifCepRepositoryAdapter extends Stockage<DispositifCep, DispositifCepEntity>
        implements DispositifCepRepository {

    private final Rangees lignes;
    private final DispositifCepMapper mapper;
    private final ContraintesCep contraintes;

    DispositifCepRepositoryAdapter(
            Rangees lignes, DispositifCepMapper mapper, Ecriture ecriture, ContraintesCep contraintes) {
        super(lignes, ecriture);
        this.lignes = lignes;
        this.mapper = mapper;
        this.contraintes = contraintes;
    }

    @Override
    public Optional<DispositifCep> findById(DispositifCepId id, StructureCode structure) {
        return trouver(id.valeur(), structure);
    }

    @Override
    public List<DispositifCep> findByDossier(DossierId dossier, StructureCode structure) {
        return lignes
                .findByDossierIdAndStructureOrderByDateEntreeDescIdDesc(dossier.valeur(), structure.valeur())
                .stream()
                .map(mapper::dispositif)
                .toList();
    }

    @Override
    public DispositifCep save(DispositifCep cep) {
        DispositifCep stocke = super.save(cep);
        contraintes.verifierPhases(cep);
        return stocke;
    }

    @Override
    protected RuntimeException traduire(RuntimeException echec) {
        return ContraintesCep.traduire(echec);
    }

    @Override
    protected DispositifCepEntity ligne(DispositifCep cep) {
        return new DispositifCepEntity(cep);
    }

    @Override
    protected void ecrire(DispositifCep cep, DispositifCepEntity ligne) {
        mapper.ecrire(cep.entree(), cep.renseignements(), ligne);
        ligne.clore(cep.cloture().orElse(null));
        ligne.remplacerPhases(Phases.lignes(cep));
    }

    @Override
    protected DispositifCep reconstituer(DispositifCepEntity ligne) {
        return mapper.dispositif(ligne);
    }

    /** Rows of {@code dispositif_cep} with their phases in one statement, always asked for with their structure. */
    interface Rangees extends LignesVersionnees<DispositifCepEntity> {

        @Override
        @EntityGraph(attributePaths = "phases")
        Optional<DispositifCepEntity> findByIdAndStructure(UUID id, String structure);

        @EntityGraph(attributePaths = "phases")
        List<DispositifCepEntity> findByDossierIdAndStructureOrderByDateEntreeDescIdDesc(
                UUID dossier, String structure);
    }
}
