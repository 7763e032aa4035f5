package fr.cepage.application.proposition;

import fr.cepage.application.commun.Page;
import fr.cepage.application.commun.PageVoulue;
import fr.cepage.domain.dossier.DossierId;
import fr.cepage.domain.droits.UtilisateurId;
import fr.cepage.domain.offre.OffreId;
import fr.cepage.domain.proposition.PropositionId;
import fr.cepage.domain.structure.StructureCode;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads propositions straight from projections; the latest day comes first everywhere. */
public interface PropositionQueries {

    Optional<PropositionVue> find(PropositionId id, StructureCode structure);

    List<PropositionVue> findAll(Set<PropositionId> ids, StructureCode structure);

    Page<PropositionVue> findByDossier(DossierId dossier, StructureCode structure, PageVoulue page);

    Page<LignePropositionOffre> findByOffre(OffreId offre, StructureCode structure, PageVoulue page);

    /** To how many dossiers that offer was proposed, those cancelled as typed by mistake left out. */
    long countDossiers(OffreId offre, StructureCode structure);

    /** The offers open on that day that somebody proposed last, each once, the latest first. */
    List<OffreRecente> findRecentes(UtilisateurId auteur, StructureCode structure, LocalDate jour, int limite);
}
