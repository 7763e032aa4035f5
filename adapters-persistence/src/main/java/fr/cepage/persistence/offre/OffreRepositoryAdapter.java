package fr.cepage.persistence.offre;

import fr.cepage.domain.offre.ChangementOffre;
import fr.cepage.domain.offre.Offre;
import fr.cepage.domain.offre.OffreId;
import fr.cepage.domain.offre.OffreRepository;
import fr.cepage.domain.structure.StructureCode;
import fr.cepage.persistence.commun.Ecriture;
import fr.cepage.persistence.commun.LignesVersionnees;
import fr.cepage.persistence.commun.Stockage;
import jakarta.persistence.LockModeType;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Stores offers as rows, and their history as lines that are only added. */
@Repository
class OffreRepositoryAdapter extends Stockage<Offre, OffreEntity> implements OffreRepository {

    private static final String AJOUTER_A_L_HISTORIQUE = """
            INSERT INTO changement_offre (offre_id, version, structure, instant, auteur, membres)
            VALUES (:offre, :version, :structure, :instant, :auteur, :membres)""";

    private final Rangees lignes;
    private final OffreMapper mapper;
    private final JdbcClient jdbc;

    OffreRepositoryAdapter(Rangees lignes, OffreMapper mapper, Ecriture ecriture, JdbcClient jdbc) {
        super(lignes, ecriture);
        this.lignes = lignes;
        this.mapper = mapper;
        this.jdbc = jdbc;
    }

    @Override
    public Optional<Offre> findById(OffreId id, StructureCode structure) {
        return trouver(id.valeur(), structure);
    }

    @Override
    public Optional<Offre> findByIdForUpdate(OffreId id, StructureCode structure) {
        return lignes.findForUpdate(id.valeur(), structure.valeur()).map(mapper::offre);
    }

    /** In the transaction that writes the offer; the application's role could not change a line of it. */
    @Override
    public void add(ChangementOffre changement) {
        jdbc.sql(AJOUTER_A_L_HISTORIQUE)
                .param("offre", changement.offre().valeur())
                .param("version", changement.version())
                .param("structure", changement.structure().valeur())
                .param("instant", changement.instant().atOffset(ZoneOffset.UTC))
                .param("auteur", changement.auteur().sub())
                .param("membres", changement.membres().toArray(String[]::new))
                .update();
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

    /** Rows of {@code offre}, always asked for with their structure. */
    interface Rangees extends LignesVersionnees<OffreEntity> {

        @Lock(LockModeType.PESSIMISTIC_WRITE)
        @Query("select o from OffreEntity o where o.id = :id and o.structure = :structure")
        Optional<OffreEntity> findForUpdate(UUID id, String structure);
    }
}
