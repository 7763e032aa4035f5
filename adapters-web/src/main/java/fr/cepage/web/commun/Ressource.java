package fr.cepage.web.commun;

import com.fasterxml.jackson.annotation.JsonIgnore;
import io.swagger.v3.oas.annotations.media.Schema;

/** A single resource: it is answered with its {@code ETag}. */
@FunctionalInterface
public interface Ressource {

    /** The stored version that {@code If-Match} names; 0 where nothing can be changed. */
    @JsonIgnore
    @Schema(hidden = true)
    long version();
}
