package fr.cepage.web.rendezvous;

import fr.cepage.application.rendezvous.RendezVousVue;
import fr.cepage.web.commun.ResponseMapping;
import org.mapstruct.Mapper;

/** Rendez-vous as they are answered. */
@Mapper(config = ResponseMapping.class)
interface RendezVousVueMapper {

    RendezVousResponse map(RendezVousVue rendezVous);
}
