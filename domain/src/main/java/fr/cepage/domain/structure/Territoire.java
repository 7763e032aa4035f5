package fr.cepage.domain.structure;

import java.time.ZoneId;
import java.util.Map;
import java.util.stream.Stream;

/** A part of France with a phone plan of its own, by its code of ISO 3166-1; which one a structure lies in, its zone tells. */
public record Territoire(String code) {

    public static final Territoire METROPOLE = new Territoire("FR");

    private static final Map<String, Territoire> PAR_FUSEAU = Map.ofEntries(
            Map.entry("America/Guadeloupe", new Territoire("GP")),
            Map.entry("America/Martinique", new Territoire("MQ")),
            Map.entry("America/Cayenne", new Territoire("GF")),
            Map.entry("Indian/Reunion", new Territoire("RE")),
            Map.entry("Indian/Mayotte", new Territoire("YT")),
            Map.entry("America/Miquelon", new Territoire("PM")),
            Map.entry("America/Marigot", new Territoire("MF")),
            Map.entry("America/St_Barthelemy", new Territoire("BL")),
            Map.entry("Pacific/Noumea", new Territoire("NC")),
            Map.entry("Pacific/Tahiti", new Territoire("PF")),
            Map.entry("Pacific/Marquesas", new Territoire("PF")),
            Map.entry("Pacific/Gambier", new Territoire("PF")),
            Map.entry("Pacific/Wallis", new Territoire("WF")));

    static Territoire de(ZoneId fuseau) {
        return PAR_FUSEAU.getOrDefault(fuseau.getId(), METROPOLE);
    }

    /** Those whose numbers are dialled from one another in ten digits. */
    public static Stream<Territoire> enFrance() {
        return Stream.of("FR", "GP", "MQ", "GF", "RE", "YT").map(Territoire::new);
    }
}
