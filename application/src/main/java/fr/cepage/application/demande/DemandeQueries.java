package fr.cepage.application.demande;

import fr.cepage.application.commun.Page;
import fr.cepage.application.commun.PageVoulue;
import fr.cepage.domain.demande.DemandeId;
import fr.cepage.domain.demande.EtatDemande;
import fr.cepage.domain.dossier.DossierId;
import fr.cepage.domain.structure.StructureCode;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads demandes straight from projections. */
public interface DemandeQueries {

    Optional<DemandeVue> find(DemandeId id, StructureCode structure);

    /**
     * Those of a dossier, the latest first.
     *
     * @param etat only those in that state; null: all
     */
    Page<DemandeVue> findByDossier(
            DossierId dossier, StructureCode structure, @Nullable EtatDemande etat, PageVoulue page);
}
