package fr.cepage.domain.structure;

import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/**
 * A Mission Locale.
 *
 * @param fuseau the zone in which its « today » is reckoned
 */
public record Structure(
        StructureCode code,
        String nomOfficiel,
        @Nullable String nomUsuel,
        @Nullable String region,
        @Nullable String departement,
        ZoneId fuseau) {

    /** The name its people know it by. */
    public String nom() {
        return nomUsuel == null ? nomOfficiel : nomUsuel;
    }

    /** Where its phone numbers are dialled from. */
    public Territoire territoire() {
        return Territoire.de(fuseau);
    }
}
