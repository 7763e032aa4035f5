package fr.cepage.persistence.rendezvous;

import fr.cepage.domain.commun.Raison;
import fr.cepage.domain.evenement.EvenementId;
import fr.cepage.domain.rendezvous.RendezVous;
import fr.cepage.domain.rendezvous.RendezVousId;
import fr.cepage.domain.rendezvous.RendezVousRepository;
import fr.cepage.domain.structure.StructureCode;
import fr.cepage.persistence.commun.Ecriture;
import fr.cepage.persistence.commun.LignesVersionnees;
import fr.cepage.persistence.commun.Stockage;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Repository;

/** Stores rendez-vous as rows. */
@Repository
class RendezVousRepositoryAdapter extends Stockage<RendezVous, RendezVousEntity> implements RendezVousRepository {

    private final Rangees lignes;
    private final RendezVousMapper mapper;

    RendezVousRepositoryAdapter(Rangees lignes, RendezVousMapper mapper, Ecriture ecriture) {
        super(lignes, ecriture);
        this.lignes = lignes;
        this.mapper = mapper;
    }

    @Override
    public Optional<RendezVous> findById(RendezVousId id, StructureCode structure) {
        return trouver(id.valeur(), structure);
    }

    @Override
    public boolean restsOn(EvenementId evenement, StructureCode structure) {
        return lignes.existsByStructureAndEvenementId(structure.valeur(), evenement.valeur());
    }

    @Override
    protected RendezVousEntity ligne(RendezVous rendezVous) {
        return new RendezVousEntity(rendezVous);
    }

    @Override
    protected void ecrire(RendezVous rendezVous, RendezVousEntity ligne) {
        mapper.ecrire(rendezVous.contenu(), rendezVous.etat(), rendezVous.revision(), ligne);
        ligne.evenementId = rendezVous.evenement().map(EvenementId::valeur).orElse(null);
        ligne.raisonAnnulation = rendezVous.raison().map(Raison::valeur).orElse(null);
    }

    @Override
    protected RendezVous reconstituer(RendezVousEntity ligne) {
        return mapper.rendezVous(ligne);
    }

    /** Rows of {@code rendez_vous}, always asked for with their structure. */
    interface Rangees extends LignesVersionnees<RendezVousEntity> {

        boolean existsByStructureAndEvenementId(String structure, UUID evenement);
    }
}
