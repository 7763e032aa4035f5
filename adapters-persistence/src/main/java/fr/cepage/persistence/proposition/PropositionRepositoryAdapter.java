package fr.cepage.persistence.proposition;

import fr.cepage.domain.demande.DemandeId;
import fr.cepage.domain.evenement.EvenementId;
import fr.cepage.domain.proposition.Proposition;
import fr.cepage.domain.proposition.PropositionId;
import fr.cepage.domain.proposition.PropositionRepository;
import fr.cepage.domain.structure.StructureCode;
import fr.cepage.persistence.commun.Ecriture;
import fr.cepage.persistence.commun.LignesVersionnees;
import fr.cepage.persistence.commun.Stockage;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Stores propositions as rows. */
@Repository
class PropositionRepositoryAdapter extends Stockage<Proposition, PropositionEntity> implements PropositionRepository {

    private static final String REPONDUE = """
            SELECT EXISTS (SELECT FROM proposition
            WHERE structure = :structure AND demande_id = :demande AND proposition_compte(etat))""";

    private static final String FAITE_PENDANT = """
            SELECT EXISTS (SELECT FROM proposition
            WHERE structure = :structure AND evenement_id = :evenement AND proposition_compte(etat))""";

    private final PropositionMapper mapper;
    private final JdbcClient jdbc;

    PropositionRepositoryAdapter(Rangees lignes, PropositionMapper mapper, Ecriture ecriture, JdbcClient jdbc) {
        super(lignes, ecriture);
        this.mapper = mapper;
        this.jdbc = jdbc;
    }

    @Override
    public Optional<Proposition> findById(PropositionId id, StructureCode structure) {
        return trouver(id.valeur(), structure);
    }

    @Override
    public boolean answers(DemandeId demande, StructureCode structure) {
        return jdbc.sql(REPONDUE)
                .param("structure", structure.valeur())
                .param("demande", demande.valeur())
                .query(Boolean.class)
                .single();
    }

    @Override
    public boolean madeIn(EvenementId evenement, StructureCode structure) {
        return jdbc.sql(FAITE_PENDANT)
                .param("structure", structure.valeur())
                .param("evenement", evenement.valeur())
                .query(Boolean.class)
                .single();
    }

    @Override
    protected PropositionEntity ligne(Proposition proposition) {
        return new PropositionEntity(proposition);
    }

    @Override
    protected void ecrire(Proposition proposition, PropositionEntity ligne) {
        mapper.ecrire(
                proposition.offre(),
                proposition.avancement(),
                proposition.commentaire().orElse(null),
                proposition.auteur(),
                ligne);
    }

    @Override
    protected Proposition reconstituer(PropositionEntity ligne) {
        return mapper.proposition(ligne);
    }

    /** Rows of {@code proposition}, always asked for with their structure. */
    interface Rangees extends LignesVersionnees<PropositionEntity> {}
}
