package fr.cepage.web.liaison;

import com.fasterxml.jackson.annotation.JsonIgnore;
import fr.cepage.web.commun.AnnulationResponse;
import fr.cepage.web.commun.PersonneResponse;
import fr.cepage.web.commun.Ressource;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A fiche de liaison reçue.
 *
 * @param auteur who recorded it
 * @param annulation null: it counts for level 1 from its date on (NIV-03)
 */
record LiaisonRecueResponse(
        @JsonIgnore long version,
        UUID id,
        UUID dossier,
        String operateur,
        LocalDate date,
        @Nullable String resume,
        PersonneResponse auteur,
        @Nullable AnnulationResponse annulation)
        implements Ressource {}
