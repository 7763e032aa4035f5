package fr.cepage.web.referentiel;

import fr.cepage.domain.referentiel.ReferentielActivites.Niveau;
import fr.cepage.web.commun.ResponseMapping;
import java.util.List;
import org.mapstruct.Mapper;

/** The activity reference as it is answered. */
@Mapper(config = ResponseMapping.class)
interface ReferentielActivitesMapper {

    List<NiveauActivitesResponse> map(List<Niveau> niveaux);
}
