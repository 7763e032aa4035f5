package fr.cepage.domain.journal;

import fr.cepage.domain.droits.UtilisateurId;
import fr.cepage.domain.structure.StructureCode;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A line of the journal: who did what, when (UTC). It is written with what it reports, or not at all, and never
 * changed.
 *
 * @param dossier the dossier on which it happened; the journal knows things by bare identifiers, so that it outlives them
 * @param evenement the event en cours that it is an action of (EVT-03); null: of none
 * @param details identifiers, codes and ISO dates by the names of the contract's members, never a name
 */
public record EntreeJournal(
        UUID id,
        StructureCode structure,
        UUID dossier,
        @Nullable UUID evenement,
        Instant instant,
        UtilisateurId auteur,
        ActionJournal action,
        ObjetJournal objet,
        Map<String, String> details) {

    public EntreeJournal {
        details = Map.copyOf(details);
    }
}
