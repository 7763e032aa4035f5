package fr.cepage.application.structure;

import fr.cepage.application.appel.ReserveAuSysteme;
import fr.cepage.application.commun.UseCase;
import fr.cepage.domain.structure.Structure;
import fr.cepage.domain.structure.StructureRepository;
import java.util.List;

/** Stores a list of structures at start-up; the same list twice changes nothing. */
@UseCase
@ReserveAuSysteme
public class ChargerStructures {

    private final StructureRepository structures;

    public ChargerStructures(StructureRepository structures) {
        this.structures = structures;
    }

    public void execute(List<Structure> liste) {
        liste.forEach(structures::save);
    }
}
