package fr.cepage.domain.referentiel;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The versions of the activity reference (REF-01). */
@FunctionalInterface
public interface ReferentielActivitesRepository {

    /** All of them, oldest first, each in the order in which it is shown. */
    List<ReferentielActivites> findAll();

    /** The one whose acts can be chosen on that day. */
    default Optional<ReferentielActivites> findValide(LocalDate jour) {
        return findAll().stream().filter(version -> version.valideLe(jour)).findFirst();
    }
}
