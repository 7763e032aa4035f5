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
import org.springframework.stereotype.Repository;

/** Stores CEP as rows; what the constraints refuse is refused in {@link #save}. */
@Repository
class DispositifCepRepositoryAdapter implements DispositifCepRepository {

    private final DispositifCepJpaRepository lignes;
    private final DispositifCepMapper mapper;
    private final Ecriture ecriture;
    private final ContraintesCep contraintes;

    DispositifCepRepositoryAdapter(
            DispositifCepJpaRepository lignes,
            DispositifCepMapper mapper,
            Ecriture ecriture,
            ContraintesCep contraintes) {
        this.lignes = lignes;
        this.mapper = mapper;
        this.ecriture = ecriture;
        this.contraintes = contraintes;
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
        DispositifCepEntity entite = ecrire(cep);
        contraintes.verifierPhases(cep);
        return mapper.dispositif(entite);
    }

    @Override
    public void delete(DispositifCep cep) {
        ecriture.supprimer(stockee(cep));
    }

    private DispositifCepEntity ecrire(DispositifCep cep) {
        try {
            return cep.version() == 0 ? inserer(cep) : modifier(cep);
        } catch (RuntimeException echec) {
            throw ContraintesCep.traduire(echec);
        }
    }

    private DispositifCepEntity inserer(DispositifCep cep) {
        DispositifCepEntity entite = new DispositifCepEntity(
                cep.id().valeur(), cep.structure().valeur(), cep.dossier().valeur());
        remplir(entite, cep);
        ecriture.inserer(entite);
        return entite;
    }

    private DispositifCepEntity modifier(DispositifCep cep) {
        DispositifCepEntity entite = stockee(cep);
        remplir(entite, cep);
        ecriture.envoyer();
        return entite;
    }

    private void remplir(DispositifCepEntity entite, DispositifCep cep) {
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
