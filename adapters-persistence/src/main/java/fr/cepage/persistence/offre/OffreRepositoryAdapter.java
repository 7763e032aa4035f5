package fr.cepage.persistence.offre;

import fr.cepage.application.commun.VersionPerimee;
import fr.cepage.domain.offre.Offre;
import fr.cepage.domain.offre.OffreId;
import fr.cepage.domain.offre.OffreRepository;
import fr.cepage.domain.structure.StructureCode;
import fr.cepage.persistence.commun.Ecriture;
import java.util.Optional;
import org.springframework.stereotype.Repository;

/** Stores offers as rows. */
@Repository
class OffreRepositoryAdapter implements OffreRepository {

    private final OffreJpaRepository lignes;
    private final OffreMapper mapper;
    private final Ecriture ecriture;

    OffreRepositoryAdapter(OffreJpaRepository lignes, OffreMapper mapper, Ecriture ecriture) {
        this.lignes = lignes;
        this.mapper = mapper;
        this.ecriture = ecriture;
    }

    @Override
    public Optional<Offre> findById(OffreId id, StructureCode structure) {
        return lignes.findByIdAndStructure(id.valeur(), structure.valeur()).map(mapper::offre);
    }

    @Override
    public Optional<Offre> findByIdForUpdate(OffreId id, StructureCode structure) {
        return lignes.findForUpdate(id.valeur(), structure.valeur()).map(mapper::offre);
    }

    @Override
    public Offre save(Offre offre) {
        return mapper.offre(offre.version() == 0 ? inserer(offre) : modifier(offre));
    }

    private OffreEntity inserer(Offre offre) {
        OffreEntity entite =
                new OffreEntity(offre.id().valeur(), offre.structure().valeur());
        mapper.ecrire(offre.fiche(), entite);
        ecriture.inserer(entite);
        return entite;
    }

    private OffreEntity modifier(Offre offre) {
        OffreEntity entite = lignes.findByIdAndStructure(
                        offre.id().valeur(), offre.structure().valeur())
                .orElseThrow(VersionPerimee::new);
        Ecriture.exigerVersion(offre.version(), entite.version);
        mapper.ecrire(offre.fiche(), entite);
        ecriture.envoyer();
        return entite;
    }
}
