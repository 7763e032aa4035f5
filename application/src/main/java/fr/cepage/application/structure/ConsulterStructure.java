package fr.cepage.application.structure;

import fr.cepage.application.appel.OuvertATous;
import fr.cepage.application.commun.Introuvable;
import fr.cepage.application.commun.TypeRessource;
import fr.cepage.application.commun.UseCase;
import fr.cepage.domain.structure.Structure;
import fr.cepage.domain.structure.StructureCode;
import fr.cepage.domain.structure.StructureRepository;

/** Shows a structure; they are public. */
@UseCase(lecture = true)
@OuvertATous
public class ConsulterStructure {

    private final StructureRepository structures;

    public ConsulterStructure(StructureRepository structures) {
        this.structures = structures;
    }

    public Structure execute(StructureCode code) {
        return structures.findByCode(code).orElseThrow(() -> new Introuvable(TypeRessource.STRUCTURE));
    }
}
