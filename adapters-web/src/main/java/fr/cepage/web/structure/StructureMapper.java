package fr.cepage.web.structure;

import fr.cepage.domain.structure.Structure;
import fr.cepage.web.commun.ResponseMapping;
import org.mapstruct.Mapper;

/** A structure as it is answered. */
@Mapper(config = ResponseMapping.class)
interface StructureMapper {

    StructureResponse map(Structure structure);
}
