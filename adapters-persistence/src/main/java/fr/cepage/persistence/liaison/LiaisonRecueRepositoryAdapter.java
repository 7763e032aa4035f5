package fr.cepage.persistence.liaison;

import fr.cepage.domain.liaison.LiaisonRecue;
import fr.cepage.domain.liaison.LiaisonRecueId;
import fr.cepage.domain.liaison.LiaisonRecueRepository;
import fr.cepage.domain.structure.StructureCode;
import fr.cepage.persistence.commun.Ecriture;
import fr.cepage.persistence.commun.LignesVersionnees;
import fr.cepage.persistence.commun.Stockage;
import java.util.Optional;
import org.springframework.stereotype.Repository;

/** Stores fiches de liaison reçues: written once, cancelled at most once. */
@Repository
class LiaisonRecueRepositoryAdapter extends Stockage<LiaisonRecue, LiaisonRecueEntity>
        implements LiaisonRecueRepository {

    private final LiaisonRecueMapper mapper;

    LiaisonRecueRepositoryAdapter(Rangees lignes, LiaisonRecueMapper mapper, Ecriture ecriture) {
        super(lignes, ecriture);
        this.mapper = mapper;
    }

    @Override
    public Optional<LiaisonRecue> findById(LiaisonRecueId id, StructureCode structure) {
        return trouver(id.valeur(), structure);
    }

    @Override
    protected LiaisonRecueEntity ligne(LiaisonRecue liaison) {
        return new LiaisonRecueEntity(liaison);
    }

    @Override
    protected void ecrire(LiaisonRecue liaison, LiaisonRecueEntity ligne) {
        mapper.ecrire(liaison.contenu(), liaison.auteur(), ligne);
        ligne.annulerSi(liaison.annulation());
    }

    @Override
    protected LiaisonRecue reconstituer(LiaisonRecueEntity ligne) {
        return mapper.liaison(ligne);
    }

    /** Rows of {@code liaison_recue}. */
    interface Rangees extends LignesVersionnees<LiaisonRecueEntity> {}
}
