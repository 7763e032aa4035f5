package fr.cepage.persistence.dispositif;

import fr.cepage.application.commun.VersionPerimee;
import fr.cepage.domain.dispositif.DispositifCep;
import fr.cepage.domain.dispositif.DispositifCepId;
import fr.cepage.domain.dispositif.DispositifCepRepository;
import fr.cepage.domain.dossier.DossierId;
import fr.cepage.domain.structure.StructureCode;
import fr.cepage.persistence.commun.Ecriture;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Stores CEP as rows; what the constraints refuse is refused in {@link #save}. */
@Repository
class DispositifCepRepositoryAdapter implements DispositifCepRepository {

    /** Now rather than at commit, where nobody could refuse any more; then deferred again for the next act. */
    private static final String VERIFIER_LES_PHASES = """
            SET CONSTRAINTS phase_cep_sans_chevauchement, phase_cep_3_apres_2 IMMEDIATE;
            SET CONSTRAINTS phase_cep_sans_chevauchement, phase_cep_3_apres_2 DEFERRED""";

    private final DispositifCepJpaRepository lignes;
    private final DispositifCepMapper mapper;
    private final Ecriture ecriture;
    private final JdbcClient jdbc;

    DispositifCepRepositoryAdapter(
            DispositifCepJpaRepository lignes, DispositifCepMapper mapper, Ecriture ecriture, JdbcClient jdbc) {
        this.lignes = lignes;
        this.mapper = mapper;
        this.ecriture = ecriture;
        this.jdbc = jdbc;
    }

    @Override
    public Optional<DispositifCep> findById(DispositifCepId id, StructureCode structure) {
        return lignes.findByIdAndStructure(id.valeur(), structure.valeur()).map(mapper::dispositif);
    }

    @Override
    public List<DispositifCep> findByDossier(DossierId dossier, StructureCode structure) {
        return lignes
                .findByDossierIdAndStructureOrderByDateEntreeDescIdDesc(dossier.valeur(), structure.valeur())
                .stream()
                .map(mapper::dispositif)
                .toList();
    }

    @Override
    public DispositifCep save(DispositifCep cep) {
        try {
            DispositifCepEntity entite = cep.version() == 0 ? inserer(cep) : modifier(cep);
            jdbc.sql(VERIFIER_LES_PHASES).update();
            return mapper.dispositif(entite);
        } catch (RuntimeException echec) {
            throw ContraintesCep.traduire(echec);
        }
    }

    @Override
    public void delete(DispositifCep cep) {
        ecriture.supprimer(stockee(cep));
    }

    private DispositifCepEntity inserer(DispositifCep cep) {
        DispositifCepEntity entite = new DispositifCepEntity(
                cep.id().valeur(), cep.structure().valeur(), cep.dossier().valeur());
        ecrire(cep, entite);
        ecriture.inserer(entite);
        return entite;
    }

    private DispositifCepEntity modifier(DispositifCep cep) {
        DispositifCepEntity entite = stockee(cep);
        ecrire(cep, entite);
        ecriture.envoyer();
        return entite;
    }

    private void ecrire(DispositifCep cep, DispositifCepEntity entite) {
        mapper.ecrire(cep.entree(), cep.renseignements(), entite);
        entite.clore(cep.cloture().orElse(null));
        entite.remplacerPhases(Phases.lignes(cep));
    }

    private DispositifCepEntity stockee(DispositifCep cep) {
        DispositifCepEntity entite = lignes.findByIdAndStructure(
                        cep.id().valeur(), cep.structure().valeur())
                .orElseThrow(VersionPerimee::new);
        Ecriture.exigerVersion(cep.version(), entite.version);
        return entite;
    }
}
