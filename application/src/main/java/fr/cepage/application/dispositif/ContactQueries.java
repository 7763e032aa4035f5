package fr.cepage.application.dispositif;

import fr.cepage.domain.dossier.DossierId;
import fr.cepage.domain.structure.StructureCode;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;

/** When somebody was last heard of: by an event, or by a rendez-vous to which they came (CLO-10). */
@FunctionalInterface
public interface ContactQueries {

    /** For each of these days the last contact on or before it; a day before any contact has none. */
    Map<LocalDate, LocalDate> findDerniers(DossierId dossier, StructureCode structure, Set<LocalDate> jours);
}
