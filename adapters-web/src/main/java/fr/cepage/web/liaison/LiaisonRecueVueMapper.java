package fr.cepage.web.liaison;

import fr.cepage.application.liaison.LiaisonRecueVue;
import fr.cepage.web.commun.ResponseMapping;
import org.mapstruct.Mapper;

/** Fiches de liaison reçues as they are answered. */
@Mapper(config = ResponseMapping.class)
interface LiaisonRecueVueMapper {

    LiaisonRecueResponse map(LiaisonRecueVue liaison);
}
