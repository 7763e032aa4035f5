package fr.cepage.persistence.demande;

import fr.cepage.application.commun.VersionPerimee;
import fr.cepage.domain.demande.Demande;
import fr.cepage.domain.demande.DemandeId;
import fr.cepage.domain.demande.DemandeRepository;
import fr.cepage.domain.structure.StructureCode;
import fr.cepage.persistence.commun.Ecriture;
import java.util.Optional;
import org.springframework.stereotype.Repository;

/** Stores demandes as rows. */
@Repository
class DemandeRepositoryAdapter implements DemandeRepository {

    private final DemandeJpaRepository lignes;
    private final DemandeMapper mapper;
    private final Ecriture ecriture;

    DemandeRepositoryAdapter(DemandeJpaRepository lignes, DemandeMapper mapper, Ecriture ecriture) {
        this.lignes = lignes;
        this.mapper = mapper;
        this.ecriture = ecriture;
    }

    @Override
    public Optional<Demande> findById(DemandeId id, StructureCode structure) {
        return lignes.findByIdAndStructure(id.valeur(), structure.valeur()).map(mapper::demande);
    }

    @Override
    public Demande save(Demande demande) {
        return mapper.demande(demande.version() == 0 ? inserer(demande) : modifier(demande));
    }

    private DemandeEntity inserer(Demande demande) {
        DemandeEntity entite = new DemandeEntity(
                demande.id().valeur(),
                demande.structure().valeur(),
                demande.dossier().valeur());
        mapper.ecrire(demande.contenu(), demande.etat(), entite);
        ecriture.inserer(entite);
        return entite;
    }

    private DemandeEntity modifier(Demande demande) {
        DemandeEntity entite = lignes.findByIdAndStructure(
                        demande.id().valeur(), demande.structure().valeur())
                .orElseThrow(VersionPerimee::new);
        Ecriture.exigerVersion(demande.version(), entite.version);
        mapper.ecrire(demande.contenu(), demande.etat(), entite);
        ecriture.envoyer();
        return entite;
    }
}
