package fr.cepage.persistence.projet;

import fr.cepage.domain.dispositif.DispositifCepId;
import fr.cepage.domain.dossier.DossierId;
import fr.cepage.domain.projet.ContenuProjet;
import fr.cepage.domain.projet.Evolutions;
import fr.cepage.domain.projet.Projet;
import fr.cepage.domain.projet.ProjetId;
import fr.cepage.domain.projet.ProjetRepository;
import fr.cepage.domain.structure.StructureCode;
import fr.cepage.persistence.commun.Documents;
import fr.cepage.persistence.commun.Ecriture;
import fr.cepage.persistence.commun.Stockage;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Repository;

/** Stores projects as rows, what they say as a document. */
@Repository
class ProjetRepositoryAdapter extends Stockage<Projet, ProjetEntity> implements ProjetRepository {

    private final ProjetJpaRepository lignes;

    ProjetRepositoryAdapter(ProjetJpaRepository lignes, Ecriture ecriture) {
        super(lignes, ecriture);
        this.lignes = lignes;
    }

    @Override
    public Optional<Projet> findById(ProjetId id, StructureCode structure) {
        return trouver(id.valeur(), structure);
    }

    @Override
    public List<Projet> findByDossier(DossierId dossier, StructureCode structure) {
        return lignes.findByDossierIdAndStructure(dossier.valeur(), structure.valeur()).stream()
                .map(this::reconstituer)
                .toList();
    }

    @Override
    protected ProjetEntity ligne(Projet projet) {
        return new ProjetEntity(projet);
    }

    @Override
    protected void ecrire(Projet projet, ProjetEntity ligne) {
        ligne.contenu = Documents.ecrire(projet.contenu().orElseThrow());
        ligne.evolutions = Documents.ecrire(projet.evolutions());
    }

    @Override
    protected Projet reconstituer(ProjetEntity ligne) {
        return new Projet(
                new ProjetId(new DispositifCepId(ligne.id)),
                ligne.dossier(),
                ligne.codeStructure(),
                Documents.lire(ligne.contenu, ContenuProjet.class),
                Documents.lire(ligne.evolutions, Evolutions.class),
                ligne.copieDe == null ? null : new DispositifCepId(ligne.copieDe),
                ligne.version);
    }
}
