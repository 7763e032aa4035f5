package fr.cepage.web.rendezvous;

import fr.cepage.application.rendezvous.RendezVousVue;
import fr.cepage.web.commun.AvertissementResponse;
import fr.cepage.web.commun.ResponseMapping;
import java.util.List;
import java.util.Locale;
import org.mapstruct.Context;
import org.mapstruct.Mapper;
import org.mapstruct.Mapping;

/** Rendez-vous as they are answered. */
@Mapper(config = ResponseMapping.class)
interface RendezVousVueMapper {

    @Mapping(target = ".", source = "contenu")
    @Mapping(target = "lieu", source = "lieu")
    @Mapping(target = "intervenant", source = "intervenant")
    @Mapping(target = "motif", source = "motif")
    @Mapping(target = "avertissements", source = "rendezVous")
    RendezVousResponse map(RendezVousVue rendezVous, @Context Locale langue);

    default List<AvertissementResponse> avertissements(RendezVousVue rendezVous, @Context Locale langue) {
        return AvertissementResponse.de(rendezVous.avertissements(), langue);
    }
}
