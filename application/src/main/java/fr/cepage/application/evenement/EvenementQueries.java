package fr.cepage.application.evenement;

import fr.cepage.application.commun.Page;
import fr.cepage.application.commun.PageVoulue;
import fr.cepage.domain.dossier.DossierId;
import fr.cepage.domain.droits.UtilisateurId;
import fr.cepage.domain.evenement.EvenementId;
import fr.cepage.domain.referentiel.CodeValeur;
import fr.cepage.domain.referentiel.Liste;
import fr.cepage.domain.structure.Structure;
import fr.cepage.domain.structure.StructureCode;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads events with their actions straight from projections; the structure's zone says on which day those were. */
public interface EvenementQueries {

    Optional<EvenementVue> find(EvenementId id, Structure structure);

    /** Those of them that the structure has, in no order. */
    List<EvenementVue> findAll(Set<EvenementId> ids, Structure structure);

    Optional<EvenementVue> findEnCours(DossierId dossier, Structure structure);

    /** Newest first: by date, then by the moment at which they were written down. */
    Page<EvenementVue> rechercher(DossierId dossier, Structure structure, CriteresEvenements criteres, PageVoulue page);

    /**
     * What stands in the last event of that intervenant, whoever typed it, whatever the dossier, to start the next one with;
     * nothing before the first.
     */
    Map<Liste, CodeValeur> findDerniersChoix(UtilisateurId intervenant, Structure structure);

    /**
     * Which acts were done from that day on, in which events; by their codes, then oldest first. What is cancelled does not
     * count (REF-01, ANN-02).
     *
     * @param fin last day; null: no end
     */
    List<ActeFait> findActes(DossierId dossier, StructureCode structure, LocalDate debut, @Nullable LocalDate fin);

    /** The day of the last individual interview since that day that lacks the context CEP, if one does (EVT-05). */
    Optional<LocalDate> findEntretienSansCep(DossierId dossier, StructureCode structure, LocalDate depuis);
}
