package fr.cepage.web.document;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonProperty;
import fr.cepage.domain.document.TypeDocument;
import fr.cepage.web.commun.PersonneResponse;
import fr.cepage.web.commun.Ressource;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A document that was produced.
 *
 * @param version of what is noted on it; the contract's member of that name is {@code numero}
 * @param numero which one of its type it is
 * @param taille in bytes
 */
record DocumentResponse(
        @JsonIgnore long version,
        UUID id,
        UUID dossier,
        TypeDocument type,
        @Nullable UUID dispositif,

        @JsonProperty("version") @Schema(description = "Rang parmi les documents de ce type, à partir de 1")
        int numero,

        Instant instant,
        PersonneResponse auteur,

        @Schema(description = "SHA-256 du PDF, en hexadécimal")
        String sha256,

        @Schema(description = "En octets") int taille,

        @Schema(description = "Jour de la remise au jeune") @Nullable
        LocalDate remisLe)
        implements Ressource {}
