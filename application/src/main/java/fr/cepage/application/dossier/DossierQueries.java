package fr.cepage.application.dossier;

import fr.cepage.application.commun.Page;
import fr.cepage.application.commun.PageVoulue;
import fr.cepage.domain.dossier.DossierId;
import fr.cepage.domain.structure.StructureCode;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Reads dossiers straight from projections. « Today » comes from the caller, since niveauCep depends on it. */
public interface DossierQueries {

    Optional<DossierVue> find(DossierId id, StructureCode structure, LocalDate aujourdhui);

    /** Exact finds before those with a typing error, then by name and given name. */
    Page<LigneDossier> rechercher(
            StructureCode structure, CriteresDossiers criteres, LocalDate aujourdhui, PageVoulue page);

    /** The dossiers of that birth date, among which the duplicates are (DOS-05). */
    List<LigneDossier> findByDateNaissance(StructureCode structure, LocalDate dateNaissance, LocalDate aujourdhui);
}
