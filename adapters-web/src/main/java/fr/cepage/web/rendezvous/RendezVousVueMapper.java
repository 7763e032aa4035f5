package fr.cepage.web.rendezvous;

import fr.cepage.application.rendezvous.RendezVousVue;
import fr.cepage.web.commun.ResponseMapping;
import org.mapstruct.Mapper;
import org.mapstruct.Mapping;

/** Rendez-vous as they are answered. */
@Mapper(config = ResponseMapping.class)
interface RendezVousVueMapper {

    @Mapping(target = ".", source = "contenu")
    @Mapping(target = "lieu", source = "lieu")
    @Mapping(target = "intervenant", source = "intervenant")
    @Mapping(target = "motif", source = "motif")
    RendezVousResponse map(RendezVousVue rendezVous);
}
