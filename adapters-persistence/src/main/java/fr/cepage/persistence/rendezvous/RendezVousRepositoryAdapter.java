package fr.cepage.persistence.rendezvous;

import fr.cepage.application.commun.VersionPerimee;
import fr.cepage.domain.rendezvous.RendezVous;
import fr.cepage.domain.rendezvous.RendezVousId;
import fr.cepage.domain.rendezvous.RendezVousRepository;
import fr.cepage.domain.structure.StructureCode;
import fr.cepage.persistence.commun.Ecriture;
import java.util.Optional;
import org.springframework.stereotype.Repository;

/** Stores rendez-vous as rows. */
@Repository
class RendezVousRepositoryAdapter implements RendezVousRepository {

    private final RendezVousJpaRepository lignes;
    private final RendezVousMapper mapper;
    private final Ecriture ecriture;

    RendezVousRepositoryAdapter(RendezVousJpaRepository lignes, RendezVousMapper mapper, Ecriture ecriture) {
        this.lignes = lignes;
        this.mapper = mapper;
        this.ecriture = ecriture;
    }

    @Override
    public Optional<RendezVous> findById(RendezVousId id, StructureCode structure) {
        return lignes.findByIdAndStructure(id.valeur(), structure.valeur()).map(mapper::rendezVous);
    }

    @Override
    public RendezVous save(RendezVous rendezVous) {
        return mapper.rendezVous(rendezVous.version() == 0 ? inserer(rendezVous) : modifier(rendezVous));
    }

    private RendezVousEntity inserer(RendezVous rendezVous) {
        RendezVousEntity entite = new RendezVousEntity(
                rendezVous.id().valeur(),
                rendezVous.structure().valeur(),
                rendezVous.dossier().valeur(),
                rendezVous.remplace().map(RendezVousId::valeur).orElse(null));
        ecrire(rendezVous, entite);
        ecriture.inserer(entite);
        return entite;
    }

    private RendezVousEntity modifier(RendezVous rendezVous) {
        RendezVousEntity entite = lignes.findByIdAndStructure(
                        rendezVous.id().valeur(), rendezVous.structure().valeur())
                .orElseThrow(VersionPerimee::new);
        Ecriture.exigerVersion(rendezVous.version(), entite.version);
        ecrire(rendezVous, entite);
        ecriture.envoyer();
        return entite;
    }

    private void ecrire(RendezVous rendezVous, RendezVousEntity entite) {
        mapper.ecrire(rendezVous.contenu(), rendezVous.etat(), rendezVous.revision(), entite);
    }
}
