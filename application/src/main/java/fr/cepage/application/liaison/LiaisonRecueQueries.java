package fr.cepage.application.liaison;

import fr.cepage.application.commun.Page;
import fr.cepage.application.commun.PageVoulue;
import fr.cepage.domain.dossier.DossierId;
import fr.cepage.domain.liaison.LiaisonRecueId;
import fr.cepage.domain.structure.StructureCode;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Reads fiches de liaison reçues straight from projections. */
public interface LiaisonRecueQueries {

    Optional<LiaisonRecueVue> find(LiaisonRecueId id, StructureCode structure);

    /** Those of them that exist, cancelled or not, in no particular order. */
    List<LiaisonRecueVue> findAll(Collection<LiaisonRecueId> ids, StructureCode structure);

    /**
     * Those of a dossier, the latest first.
     *
     * @param annulees whether those recorded by mistake are among them
     */
    Page<LiaisonRecueVue> findByDossier(DossierId dossier, StructureCode structure, boolean annulees, PageVoulue page);
}
