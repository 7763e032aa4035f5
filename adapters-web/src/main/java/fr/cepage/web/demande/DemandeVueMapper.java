package fr.cepage.web.demande;

import fr.cepage.application.demande.DemandeVue;
import fr.cepage.web.commun.ResponseMapping;
import org.mapstruct.Mapper;

/** Demandes as they are answered. */
@Mapper(config = ResponseMapping.class)
interface DemandeVueMapper {

    DemandeResponse map(DemandeVue demande);
}
