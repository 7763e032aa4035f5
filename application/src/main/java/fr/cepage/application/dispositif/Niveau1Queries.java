package fr.cepage.application.dispositif;

import fr.cepage.domain.dossier.DossierId;
import fr.cepage.domain.structure.StructureCode;
import java.time.LocalDate;
import java.util.Optional;

/** Derives level 1 from whatever gives one (NIV-01, NIV-03). */
@FunctionalInterface
public interface Niveau1Queries {

    /**
     * The day since which that dossier has a level 1: of its first proposition or fiche de liaison reçue that counts, if
     * one does.
     */
    Optional<LocalDate> findDebut(DossierId dossier, StructureCode structure);
}
