package fr.cepage.persistence.evenement;

import fr.cepage.application.commun.VersionPerimee;
import fr.cepage.domain.commun.RefusMetier;
import fr.cepage.domain.dossier.DossierId;
import fr.cepage.domain.evenement.EtatEvenement;
import fr.cepage.domain.evenement.Evenement;
import fr.cepage.domain.evenement.EvenementId;
import fr.cepage.domain.evenement.EvenementRepository;
import fr.cepage.domain.evenement.RefusEvenement;
import fr.cepage.domain.structure.StructureCode;
import fr.cepage.persistence.commun.Contraintes;
import fr.cepage.persistence.commun.Ecriture;
import java.util.Optional;
import org.springframework.stereotype.Repository;

/** Stores events as rows; a second one en cours is refused in {@link #save} (EVT-03). */
@Repository
class EvenementRepositoryAdapter implements EvenementRepository {

    private static final String UN_SEUL_EN_COURS = "evenement_un_seul_en_cours";

    private final EvenementJpaRepository lignes;
    private final EvenementMapper mapper;
    private final Ecriture ecriture;

    EvenementRepositoryAdapter(EvenementJpaRepository lignes, EvenementMapper mapper, Ecriture ecriture) {
        this.lignes = lignes;
        this.mapper = mapper;
        this.ecriture = ecriture;
    }

    @Override
    public Optional<Evenement> findById(EvenementId id, StructureCode structure) {
        return lignes.findByIdAndStructure(id.valeur(), structure.valeur()).map(mapper::evenement);
    }

    @Override
    public Optional<Evenement> findEnCours(DossierId dossier, StructureCode structure) {
        return lignes.findByDossierIdAndStructureAndEtat(dossier.valeur(), structure.valeur(), EtatEvenement.EN_COURS)
                .map(mapper::evenement);
    }

    @Override
    public Evenement save(Evenement evenement) {
        try {
            return mapper.evenement(evenement.version() == 0 ? inserer(evenement) : modifier(evenement));
        } catch (RuntimeException echec) {
            throw UN_SEUL_EN_COURS.equals(Contraintes.nom(echec))
                    ? new RefusMetier(RefusEvenement.DEJA_EN_COURS)
                    : echec;
        }
    }

    private EvenementEntity inserer(Evenement evenement) {
        EvenementEntity entite = new EvenementEntity(
                evenement.id().valeur(),
                evenement.structure().valeur(),
                evenement.dossier().valeur());
        remplir(entite, evenement);
        ecriture.inserer(entite);
        return entite;
    }

    private EvenementEntity modifier(Evenement evenement) {
        EvenementEntity entite = lignes.findByIdAndStructure(
                        evenement.id().valeur(), evenement.structure().valeur())
                .orElseThrow(VersionPerimee::new);
        Ecriture.exigerVersion(evenement.version(), entite.version);
        remplir(entite, evenement);
        ecriture.envoyer();
        return entite;
    }

    private void remplir(EvenementEntity entite, Evenement evenement) {
        mapper.ecrire(evenement.fiche(), entite);
        entite.etat = evenement.etat();
    }
}
