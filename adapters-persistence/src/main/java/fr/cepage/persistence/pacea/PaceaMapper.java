package fr.cepage.persistence.pacea;

import fr.cepage.domain.dispositif.DispositifCepId;
import fr.cepage.domain.pacea.FinPacea;
import fr.cepage.domain.pacea.Pacea;
import fr.cepage.domain.pacea.PaceaId;
import fr.cepage.persistence.commun.MappingConfiguration;
import fr.cepage.persistence.commun.SaufCle;
import org.mapstruct.Mapper;
import org.mapstruct.Mapping;
import org.mapstruct.MappingTarget;

/** Maps what is flat of a PACEA, its end; the aggregate is rebuilt by hand. */
@Mapper(config = MappingConfiguration.class)
interface PaceaMapper {

    @SaufCle.DuDossier
    @Mapping(target = "dateEntree", ignore = true)
    @Mapping(target = "cepId", ignore = true)
    void ecrire(FinPacea fin, @MappingTarget PaceaEntity entite);

    FinPacea fin(PaceaEntity entite);

    default Pacea pacea(PaceaEntity entite) {
        return new Pacea(
                new PaceaId(entite.id),
                entite.dossier(),
                entite.codeStructure(),
                entite.dateEntree,
                entite.cepId == null ? null : new DispositifCepId(entite.cepId),
                entite.dateFin == null ? null : fin(entite),
                entite.version);
    }
}
