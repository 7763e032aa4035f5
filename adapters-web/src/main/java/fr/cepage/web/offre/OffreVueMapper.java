package fr.cepage.web.offre;

import fr.cepage.application.offre.OffreVue;
import fr.cepage.application.offre.ResumeOffre;
import fr.cepage.web.commun.ResponseMapping;
import org.mapstruct.Mapper;
import org.mapstruct.Mapping;

/** Offers as they are answered. */
@Mapper(config = ResponseMapping.class)
interface OffreVueMapper {

    @Mapping(target = "dateDebut", source = "periode.dateDebut")
    @Mapping(target = "dateFin", source = "periode.dateFin")
    OffreResponse map(OffreVue offre);

    @Mapping(target = "dateDebut", source = "periode.dateDebut")
    @Mapping(target = "dateFin", source = "periode.dateFin")
    ResumeOffreResponse map(ResumeOffre offre);
}
