package fr.cepage.application.support;

import fr.cepage.domain.structure.Structure;
import fr.cepage.domain.structure.StructureCode;
import java.time.ZoneId;
import java.util.List;

/** The four structures of the demonstration, in three time zones. */
public final class Structures {
    public static final StructureCode MARSEILLE = new StructureCode("13201S00");
    public static final StructureCode BORDEAUX = new StructureCode("33063S00");
    public static final StructureCode REUNION = new StructureCode("97411S00");
    public static final StructureCode MARTINIQUE = new StructureCode("97213S00");

    public static final List<Structure> TOUTES = List.of(
            structure(MARSEILLE, "Mission Locale de Marseille", "Europe/Paris"),
            structure(BORDEAUX, "Mission Locale Bordeaux Avenir Jeunes", "Europe/Paris"),
            structure(REUNION, "Mission locale nord", "Indian/Reunion"),
            structure(MARTINIQUE, "Mission locale du centre", "America/Martinique"));

    private Structures() {}

    /** In that time zone, whatever the demonstration says. */
    public static Structure uneStructure(StructureCode code, String fuseau) {
        return structure(code, code.valeur(), fuseau);
    }

    private static Structure structure(StructureCode code, String nom, String fuseau) {
        return new Structure(code, nom, null, null, null, ZoneId.of(fuseau));
    }
}
