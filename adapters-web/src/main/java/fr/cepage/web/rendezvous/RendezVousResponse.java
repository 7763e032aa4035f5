package fr.cepage.web.rendezvous;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonIgnore;
import fr.cepage.domain.rendezvous.EtatRendezVous;
import fr.cepage.web.commun.AvertissementResponse;
import fr.cepage.web.commun.PersonneResponse;
import fr.cepage.web.commun.Ressource;
import fr.cepage.web.commun.ValeurResponse;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDateTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A rendez-vous.
 *
 * @param fuseau whose clocks {@code dateHeure} is read from
 * @param duree in minutes
 * @param remplace identifier of the one in whose place it was planned
 */
record RendezVousResponse(
        @JsonIgnore long version,
        UUID id,
        UUID dossier,

        @JsonFormat(pattern = MINUTES)
        @Schema(description = HEURE_LOCALE, type = "string", format = FORME, example = "2026-06-15T14:30")
        LocalDateTime dateHeure,

        String fuseau,
        int duree,
        ValeurResponse lieu,
        PersonneResponse intervenant,
        @Nullable ValeurResponse motif,

        @Schema(description = "255 caractères au plus, comptés comme on les voit") @Nullable
        String note,

        EtatRendezVous etat,

        @Schema(description = "Pourquoi il est annulé") @Nullable
        String raison,

        @Nullable UUID remplace,
        List<AvertissementResponse> avertissements)
        implements Ressource {

    static final String HEURE_LOCALE = "À l'heure de la structure, sans décalage : `yyyy-MM-ddTHH:mm`";
    static final String FORME = "local-date-time";
    private static final String MINUTES = "uuuu-MM-dd'T'HH:mm";
}
