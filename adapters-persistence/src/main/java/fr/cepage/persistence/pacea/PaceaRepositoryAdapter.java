package fr.cepage.persistence.pacea;

import fr.cepage.domain.dossier.DossierId;
import fr.cepage.domain.pacea.Pacea;
import fr.cepage.domain.pacea.PaceaId;
import fr.cepage.domain.pacea.PaceaRepository;
import fr.cepage.domain.pacea.RefusPacea;
import fr.cepage.domain.structure.StructureCode;
import fr.cepage.persistence.commun.Contraintes;
import fr.cepage.persistence.commun.Ecriture;
import fr.cepage.persistence.commun.LignesVersionnees;
import fr.cepage.persistence.commun.Stockage;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Repository;

/** Stores PACEA as rows; a second one en cours is refused in {@link #save}, whatever happens at the same moment. */
@Repository
class PaceaRepositoryAdapter extends Stockage<Pacea, PaceaEntity> implements PaceaRepository {

    private static final String UN_SEUL_EN_COURS = "pacea_un_seul_en_cours";

    private final Rangees lignes;
    private final PaceaMapper mapper;

    PaceaRepositoryAdapter(Rangees lignes, PaceaMapper mapper, Ecriture ecriture) {
        super(lignes, ecriture);
        this.lignes = lignes;
        this.mapper = mapper;
    }

    @Override
    public Optional<Pacea> findById(PaceaId id, StructureCode structure) {
        return trouver(id.valeur(), structure);
    }

    @Override
    public List<Pacea> findByDossier(DossierId dossier, StructureCode structure) {
        return lignes
                .findByDossierIdAndStructureOrderByDateEntreeDescIdDesc(dossier.valeur(), structure.valeur())
                .stream()
                .map(mapper::pacea)
                .toList();
    }

    @Override
    protected RuntimeException traduire(RuntimeException echec) {
        return Contraintes.traduire(echec, UN_SEUL_EN_COURS, RefusPacea.DEJA_EN_COURS);
    }

    @Override
    protected PaceaEntity ligne(Pacea pacea) {
        return new PaceaEntity(pacea);
    }

    @Override
    protected void ecrire(Pacea pacea, PaceaEntity ligne) {
        pacea.fin().ifPresentOrElse(fin -> mapper.ecrire(fin, ligne), ligne::rouvrir);
    }

    @Override
    protected Pacea reconstituer(PaceaEntity ligne) {
        return mapper.pacea(ligne);
    }

    /** Rows of {@code pacea}, always asked for with their structure. */
    interface Rangees extends LignesVersionnees<PaceaEntity> {

        List<PaceaEntity> findByDossierIdAndStructureOrderByDateEntreeDescIdDesc(UUID dossier, String structure);
    }
}
