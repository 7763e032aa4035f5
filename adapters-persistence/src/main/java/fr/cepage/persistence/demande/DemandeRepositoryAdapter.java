package fr.cepage.persistence.demande;

import fr.cepage.domain.demande.Demande;
import fr.cepage.domain.demande.DemandeId;
import fr.cepage.domain.demande.DemandeRepository;
import fr.cepage.domain.structure.StructureCode;
import fr.cepage.persistence.commun.Ecriture;
import fr.cepage.persistence.commun.LignesVersionnees;
import fr.cepage.persistence.commun.Stockage;
import java.util.Optional;
import org.springframework.stereotype.Repository;

/** Stores demandes as rows. */
@Repository
class DemandeRepositoryAdapter extends Stockage<Demande, DemandeEntity> implements DemandeRepository {

    private final DemandeMapper mapper;

    DemandeRepositoryAdapter(Rangees lignes, DemandeMapper mapper, Ecriture ecriture) {
        super(lignes, ecriture);
        this.mapper = mapper;
    }

    @Override
    public Optional<Demande> findById(DemandeId id, StructureCode structure) {
        return trouver(id.valeur(), structure);
    }

    @Override
    protected DemandeEntity ligne(Demande demande) {
        return new DemandeEntity(demande);
    }

    @Override
    protected void ecrire(Demande demande, DemandeEntity ligne) {
        mapper.ecrire(demande.contenu(), demande.etat(), ligne);
        ligne.annulerSi(demande.annulation());
    }

    @Override
    protected Demande reconstituer(DemandeEntity ligne) {
        return mapper.demande(ligne);
    }

    /** Rows of {@code demande}, always asked for with their structure. */
    interface Rangees extends LignesVersionnees<DemandeEntity> {}
}
