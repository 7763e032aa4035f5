package fr.cepage.persistence.evenement;

import fr.cepage.domain.dossier.DossierId;
import fr.cepage.domain.evenement.EtatEvenement;
import fr.cepage.domain.evenement.Evenement;
import fr.cepage.domain.evenement.EvenementId;
import fr.cepage.domain.evenement.EvenementRepository;
import fr.cepage.domain.evenement.RefusEvenement;
import fr.cepage.domain.structure.StructureCode;
import fr.cepage.persistence.commun.Contraintes;
import fr.cepage.persistence.commun.Ecriture;
import fr.cepage.persistence.commun.LignesVersionnees;
import fr.cepage.persistence.commun.Stockage;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Repository;

/** Stores events as rows; a second one en cours is refused in {@link #save} (EVT-03). */
@Repository
class EvenementRepositoryAdapter extends Stockage<Evenement, EvenementEntity> implements EvenementRepository {

    private static final String UN_SEUL_EN_COURS = "evenement_un_seul_en_cours";

    private final Rangees lignes;
    private final EvenementMapper mapper;

    EvenementRepositoryAdapter(Rangees lignes, EvenementMapper mapper, Ecriture ecriture) {
        super(lignes, ecriture);
        this.lignes = lignes;
        this.mapper = mapper;
    }

    @Override
    public Optional<Evenement> findById(EvenementId id, StructureCode structure) {
        return trouver(id.valeur(), structure);
    }

    @Override
    public Optional<Evenement> findEnCours(DossierId dossier, StructureCode structure) {
        return lignes.findByDossierIdAndStructureAndEtat(dossier.valeur(), structure.valeur(), EtatEvenement.EN_COURS)
                .map(mapper::evenement);
    }

    @Override
    protected RuntimeException traduire(RuntimeException echec) {
        return Contraintes.traduire(echec, UN_SEUL_EN_COURS, RefusEvenement.DEJA_EN_COURS);
    }

    @Override
    protected EvenementEntity ligne(Evenement evenement) {
        return new EvenementEntity(evenement);
    }

    @Override
    protected void ecrire(Evenement evenement, EvenementEntity ligne) {
        mapper.ecrire(evenement.fiche(), ligne);
        ligne.etat = evenement.etat();
        ligne.annulerSi(evenement.annulation());
    }

    @Override
    protected Evenement reconstituer(EvenementEntity ligne) {
        return mapper.evenement(ligne);
    }

    /** Rows of {@code evenement}, always asked for with their structure. */
    interface Rangees extends LignesVersionnees<EvenementEntity> {

        Optional<EvenementEntity> findByDossierIdAndStructureAndEtat(
                UUID dossier, String structure, EtatEvenement etat);
    }
}
