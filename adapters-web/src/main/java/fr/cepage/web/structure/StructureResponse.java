package fr.cepage.web.structure;

import fr.cepage.web.commun.Ressource;
import org.jspecify.annotations.Nullable;

/**
 * A Mission Locale.
 *
 * @param fuseau zone in which its « today » is reckoned
 */
record StructureResponse(
        String code,
        String nomOfficiel,
        @Nullable String nomUsuel,
        @Nullable String region,
        @Nullable String departement,
        String fuseau)
        implements Ressource {

    @Override
    public long version() {
        return 0;
    }
}
