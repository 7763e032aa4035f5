package fr.cepage.application.rendezvous;

import fr.cepage.application.commun.Page;
import fr.cepage.application.commun.PageVoulue;
import fr.cepage.domain.commun.Duree;
import fr.cepage.domain.dossier.DossierId;
import fr.cepage.domain.droits.UtilisateurId;
import fr.cepage.domain.rendezvous.RendezVousId;
import fr.cepage.domain.structure.StructureCode;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads rendez-vous straight from projections. */
public interface RendezVousQueries {

    Optional<RendezVousVue> find(RendezVousId id, StructureCode structure);

    /** Those of them that the structure has, in no order. */
    List<RendezVousVue> findAll(Set<RendezVousId> ids, StructureCode structure);

    /**
     * Those of a dossier: from that day on, in the order in which they take place, then those before, the latest first. A
     * later part goes on from the day with which the first one began.
     */
    Page<RendezVousVue> findByDossier(
            DossierId dossier, StructureCode structure, LocalDate aujourdhui, PageVoulue page);

    /**
     * When those who are to meet then are expected elsewhere meanwhile.
     *
     * @param intervenant null: nobody yet
     * @param sauf the one that is to be then; null: a new one
     */
    Simultanes findSimultanes(
            DossierId dossier,
            StructureCode structure,
            LocalDateTime dateHeure,
            Duree duree,
            @Nullable UtilisateurId intervenant,
            @Nullable RendezVousId sauf);

    /** Those of one person from one day to another, both included, in the order in which they take place. */
    List<RendezVousAgenda> findByIntervenant(
            UtilisateurId intervenant, StructureCode structure, LocalDate du, LocalDate au);
}
