package fr.cepage.persistence.offre;

import fr.cepage.domain.offre.Offre;
import fr.cepage.domain.offre.OffreId;
import fr.cepage.domain.offre.OffreRepository;
import fr.cepage.domain.structure.StructureCode;
import fr.cepage.persistence.commun.Ecriture;
import fr.cepage.persistence.commun.Stockage;
import java.util.Optional;
import org.springframework.stereotype.Repository;

/** Stores offers as rows. */
@Repository
class OffreRepositoryAdapter extends Stockage<Offre, OffreEntity> implements OffreRepository {

    private final OffreJpaRepository lignes;
    private final OffreMapper mapper;

    OffreRepositoryAdapter(OffreJpaRepository lignes, OffreMapper mapper, Ecriture ecriture) {
        super(lignes, ecriture);
        this.lignes = lignes;
        this.mapper = mapper;
    }

    @Override
    public Optional<Offre> findById(OffreId id, StructureCode structure) {
        return trouver(id.valeur(), structure);
    }

    @Override
    public Optional<Offre> findByIdForUpdate(OffreId id, StructureCode structure) {
        return lignes.findForUpdate(id.valeur(), structure.valeur()).map(mapper::offre);
    }

    @Override
    protected OffreEntity ligne(Offre offre) {
        return new OffreEntity(offre);
    }

    @Override
    protected void ecrire(Offre offre, OffreEntity ligne) {
        mapper.ecrire(offre.fiche(), ligne);
    }

    @Override
    protected Offre reconstituer(OffreEntity ligne) {
        return mapper.offre(ligne);
    }
}
