package fr.cepage.application.rendezvous;

import fr.cepage.application.commun.Page;
import fr.cepage.application.commun.PageVoulue;
import fr.cepage.domain.dossier.DossierId;
import fr.cepage.domain.droits.UtilisateurId;
import fr.cepage.domain.rendezvous.RendezVousId;
import fr.cepage.domain.structure.StructureCode;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Reads rendez-vous straight from projections. */
public interface RendezVousQueries {

    Optional<RendezVousVue> find(RendezVousId id, StructureCode structure);

    /** Those of a dossier, the latest first. */
    Page<RendezVousVue> findByDossier(DossierId dossier, StructureCode structure, PageVoulue page);

    /** Those of one person from one day to another, both included, in the order in which they take place. */
    List<RendezVousAgenda> findByIntervenant(
            UtilisateurId intervenant, StructureCode structure, LocalDate du, LocalDate au);
}
