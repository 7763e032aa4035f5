package fr.cepage.persistence.pacea;

import fr.cepage.domain.dispositif.DispositifCepId;
import fr.cepage.domain.dossier.DossierId;
import fr.cepage.domain.pacea.FinPacea;
import fr.cepage.domain.pacea.Pacea;
import fr.cepage.domain.pacea.PaceaId;
import fr.cepage.domain.structure.StructureCode;
import fr.cepage.persistence.commun.MappingConfiguration;
import org.mapstruct.Mapper;
import org.mapstruct.Mapping;
import org.mapstruct.MappingTarget;

/** Maps what is flat of a PACEA, its end; the aggregate is rebuilt by hand. */
@Mapper(config = MappingConfiguration.class)
interface PaceaMapper {

    @Mapping(target = "id", ignore = true)
    @Mapping(target = "version", ignore = true)
    @Mapping(target = "structure", ignore = true)
    @Mapping(target = "dossierId", ignore = true)
    @Mapping(target = "dateEntree", ignore = true)
    @Mapping(target = "cepId", ignore = true)
    void ecrire(FinPacea fin, @MappingTarget PaceaEntity entite);

    FinPacea fin(PaceaEntity entite);

    default Pacea pacea(PaceaEntity entite) {
        return new Pacea(
                new PaceaId(entite.id),
                new DossierId(entite.dossierId),
                new StructureCode(entite.structure),
                entite.dateEntree,
                entite.cepId == null ? null : new DispositifCepId(entite.cepId),
                entite.dateFin == null ? null : fin(entite),
                entite.version);
    }
}
