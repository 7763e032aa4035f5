package fr.cepage.persistence.dossier;

import fr.cepage.application.commun.VersionPerimee;
import fr.cepage.domain.dossier.Dossier;
import fr.cepage.domain.dossier.DossierId;
import fr.cepage.domain.dossier.DossierRepository;
import fr.cepage.domain.dossier.NumeroDossier;
import fr.cepage.domain.structure.StructureCode;
import fr.cepage.persistence.commun.Ecriture;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Stores dossiers as rows. */
@Repository
class DossierRepositoryAdapter implements DossierRepository {

    private final DossierJpaRepository lignes;
    private final DossierMapper mapper;
    private final Ecriture ecriture;
    private final JdbcClient jdbc;

    DossierRepositoryAdapter(DossierJpaRepository lignes, DossierMapper mapper, Ecriture ecriture, JdbcClient jdbc) {
        this.lignes = lignes;
        this.mapper = mapper;
        this.ecriture = ecriture;
        this.jdbc = jdbc;
    }

    @Override
    public Optional<Dossier> findById(DossierId id, StructureCode structure) {
        return lignes.findByIdAndStructure(id.valeur(), structure.valeur()).map(mapper::dossier);
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
    public Dossier save(Dossier dossier) {
        return mapper.dossier(dossier.version() == 0 ? inserer(dossier) : modifier(dossier));
    }

    private DossierEntity inserer(Dossier dossier) {
        DossierEntity entite = new DossierEntity(
                dossier.id().valeur(),
                dossier.structure().valeur(),
                dossier.numero().valeur());
        ecrire(dossier, entite);
        ecriture.inserer(entite);
        return entite;
    }

    private DossierEntity modifier(Dossier dossier) {
        DossierEntity entite = lignes.findByIdAndStructure(
                        dossier.id().valeur(), dossier.structure().valeur())
                .orElseThrow(VersionPerimee::new);
        Ecriture.exigerVersion(dossier.version(), entite.version);
        ecrire(dossier, entite);
        ecriture.envoyer();
        return entite;
    }

    private void ecrire(Dossier dossier, DossierEntity entite) {
        mapper.ecrire(dossier.fiche(), entite);
        entite.justifier(dossier.justification().orElse(null));
    }
}
