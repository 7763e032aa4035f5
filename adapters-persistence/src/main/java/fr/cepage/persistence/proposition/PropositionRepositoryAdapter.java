package fr.cepage.persistence.proposition;

import fr.cepage.application.commun.VersionPerimee;
import fr.cepage.domain.demande.DemandeId;
import fr.cepage.domain.proposition.Proposition;
import fr.cepage.domain.proposition.PropositionId;
import fr.cepage.domain.proposition.PropositionRepository;
import fr.cepage.domain.structure.StructureCode;
import fr.cepage.persistence.commun.Ecriture;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Stores propositions as rows. */
@Repository
class PropositionRepositoryAdapter implements PropositionRepository {

    private static final String REPONDUE = """
            SELECT EXISTS (SELECT FROM proposition
            WHERE structure = :structure AND demande_id = :demande AND etat <> 'ANNULEE')""";

    private final PropositionJpaRepository lignes;
    private final PropositionMapper mapper;
    private final Ecriture ecriture;
    private final JdbcClient jdbc;

    PropositionRepositoryAdapter(
            PropositionJpaRepository lignes, PropositionMapper mapper, Ecriture ecriture, JdbcClient jdbc) {
        this.lignes = lignes;
        this.mapper = mapper;
        this.ecriture = ecriture;
        this.jdbc = jdbc;
    }

    @Override
    public Optional<Proposition> findById(PropositionId id, StructureCode structure) {
        return lignes.findByIdAndStructure(id.valeur(), structure.valeur()).map(mapper::proposition);
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
    public Proposition save(Proposition proposition) {
        return mapper.proposition(proposition.version() == 0 ? inserer(proposition) : modifier(proposition));
    }

    private PropositionEntity inserer(Proposition proposition) {
        PropositionEntity entite = new PropositionEntity(
                proposition.id().valeur(),
                proposition.structure().valeur(),
                proposition.dossier().valeur(),
                proposition.evenement().valeur(),
                proposition.demande().map(DemandeId::valeur).orElse(null));
        mapper.ecrire(
                proposition.offre(),
                proposition.date(),
                proposition.commentaire().orElse(null),
                proposition.auteur(),
                proposition.etat(),
                entite);
        ecriture.inserer(entite);
        return entite;
    }

    private PropositionEntity modifier(Proposition proposition) {
        PropositionEntity entite = lignes.findByIdAndStructure(
                        proposition.id().valeur(), proposition.structure().valeur())
                .orElseThrow(VersionPerimee::new);
        Ecriture.exigerVersion(proposition.version(), entite.version);
        entite.etat = proposition.etat();
        ecriture.envoyer();
        return entite;
    }
}
