package fr.cepage.web.projet;

import fr.cepage.application.projet.ProjetVue;
import fr.cepage.web.commun.ResponseMapping;
import org.mapstruct.Mapper;
import org.mapstruct.Mapping;

/** Projects as they are answered. */
@Mapper(config = ResponseMapping.class)
interface ProjetVueMapper {

    @Mapping(target = ".", source = "contenu")
    @Mapping(target = "evolutions", source = "evolutions.toutes")
    ProjetResponse map(ProjetVue projet);
}
