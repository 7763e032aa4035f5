package fr.cepage.persistence.dossier;

import fr.cepage.domain.dossier.Dossier;
import fr.cepage.domain.dossier.DossierId;
import fr.cepage.domain.dossier.DossierRepository;
import fr.cepage.domain.dossier.NumeroDossier;
import fr.cepage.domain.structure.StructureCode;
import fr.cepage.persistence.commun.Ecriture;
import fr.cepage.persistence.commun.LignesVersionnees;
import fr.cepage.persistence.commun.Stockage;
import jakarta.persistence.LockModeType;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Stores dossiers as rows. */
@Repository
class DossierRepositoryAdapter extends Stockage<Dossier, DossierEntity> implements DossierRepository {

    private final Rangees lignes;
    private final DossierMapper mapper;
    private final Ecriture ecriture;
    private final JdbcClient jdbc;

    DossierRepositoryAdapter(Rangees lignes, DossierMapper mapper, Ecriture ecriture, JdbcClient jdbc) {
        super(lignes, ecriture);
        this.lignes = lignes;
        this.mapper = mapper;
        this.ecriture = ecriture;
        this.jdbc = jdbc;
    }

    @Override
    public Optional<Dossier> findById(DossierId id, StructureCode structure) {
        return trouver(id.valeur(), structure);
    }

    @Override
    public Optional<Dossier> findByIdForUpdate(DossierId id, StructureCode structure) {
        ecriture.relire();
        return lignes.findForUpdate(id.valeur(), structure.valeur()).map(mapper::dossier);
    }

    /** The row of the counter is held until the end of the transaction: no two are given the same number. */
    @Override
    public NumeroDossier nextNumero(StructureCode structure) {
        long rang = jdbc.sql("""
                        INSERT INTO compteur_dossier AS c (structure, dernier) VALUES (:structure, 1)
                        ON CONFLICT (structure) DO UPDATE SET dernier = c.dernier + 1
                        RETURNING dernier""")
                .param("structure", structure.valeur())
                .query(Long.class)
                .single();
        return NumeroDossier.de(structure, rang);
    }

    @Override
    protected DossierEntity ligne(Dossier dossier) {
        return new DossierEntity(dossier);
    }

    @Override
    protected void ecrire(Dossier dossier, DossierEntity ligne) {
        mapper.ecrire(dossier.fiche(), ligne);
        ligne.justifier(dossier.justification().orElse(null));
    }

    @Override
    protected Dossier reconstituer(DossierEntity ligne) {
        return mapper.dossier(ligne);
    }

    /** Rows of {@code dossier}, always asked for with their structure. */
    interface Rangees extends LignesVersionnees<DossierEntity> {

        @Lock(LockModeType.PESSIMISTIC_WRITE)
        @Query("select d from DossierEntity d where d.id = :id and d.structure = :structure")
        Optional<DossierEntity> findForUpdate(UUID id, String structure);
    }
}
