package fr.cepage.persistence.pacea;

import fr.cepage.application.commun.VersionPerimee;
import fr.cepage.domain.commun.RefusMetier;
import fr.cepage.domain.dispositif.DispositifCepId;
import fr.cepage.domain.dossier.DossierId;
import fr.cepage.domain.pacea.Pacea;
import fr.cepage.domain.pacea.PaceaId;
import fr.cepage.domain.pacea.PaceaRepository;
import fr.cepage.domain.pacea.RefusPacea;
import fr.cepage.domain.structure.StructureCode;
import fr.cepage.persistence.commun.Contraintes;
import fr.cepage.persistence.commun.Ecriture;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Repository;

/** Stores PACEA as rows; a second one en cours is refused in {@link #save}, whatever happens at the same moment. */
@Repository
class PaceaRepositoryAdapter implements PaceaRepository {

    private static final String UN_SEUL_EN_COURS = "pacea_un_seul_en_cours";

    private final PaceaJpaRepository lignes;
    private final PaceaMapper mapper;
    private final Ecriture ecriture;

    PaceaRepositoryAdapter(PaceaJpaRepository lignes, PaceaMapper mapper, Ecriture ecriture) {
        this.lignes = lignes;
        this.mapper = mapper;
        this.ecriture = ecriture;
    }

    @Override
    public Optional<Pacea> findById(PaceaId id, StructureCode structure) {
        return lignes.findByIdAndStructure(id.valeur(), structure.valeur()).map(mapper::pacea);
    }

    @Override
    public List<Pacea> findByDossier(DossierId dossier, StructureCode structure) {
        return lignes
                .findByDossierIdAndStructureOrderByDateEntreeDescIdDesc(dossier.valeur(), structure.valeur())
                .stream()
                .map(mapper::pacea)
                .toList();
    }

    @Override
    public Pacea save(Pacea pacea) {
        try {
            return mapper.pacea(pacea.version() == 0 ? inserer(pacea) : modifier(pacea));
        } catch (RuntimeException echec) {
            throw UN_SEUL_EN_COURS.equals(Contraintes.nom(echec)) ? new RefusMetier(RefusPacea.DEJA_EN_COURS) : echec;
        }
    }

    @Override
    public void delete(Pacea pacea) {
        ecriture.supprimer(stocke(pacea));
    }

    private PaceaEntity inserer(Pacea pacea) {
        PaceaEntity entite = new PaceaEntity(
                pacea.id().valeur(),
                pacea.structure().valeur(),
                pacea.dossier().valeur(),
                pacea.dateEntree(),
                pacea.cep().map(DispositifCepId::valeur).orElse(null));
        ecrireFin(pacea, entite);
        ecriture.inserer(entite);
        return entite;
    }

    private PaceaEntity modifier(Pacea pacea) {
        PaceaEntity entite = stocke(pacea);
        ecrireFin(pacea, entite);
        ecriture.envoyer();
        return entite;
    }

    private void ecrireFin(Pacea pacea, PaceaEntity entite) {
        pacea.fin().ifPresentOrElse(fin -> mapper.ecrire(fin, entite), entite::rouvrir);
    }

    private PaceaEntity stocke(Pacea pacea) {
        PaceaEntity entite = lignes.findByIdAndStructure(
                        pacea.id().valeur(), pacea.structure().valeur())
                .orElseThrow(VersionPerimee::new);
        Ecriture.exigerVersion(pacea.version(), entite.version);
        return entite;
    }
}
