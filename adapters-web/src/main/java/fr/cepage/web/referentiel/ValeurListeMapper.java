package fr.cepage.web.referentiel;

import fr.cepage.domain.referentiel.ValeurListe;
import fr.cepage.web.commun.ResponseMapping;
import java.util.List;
import org.mapstruct.Mapper;

/** List values as they are answered. */
@Mapper(config = ResponseMapping.class)
interface ValeurListeMapper {

    ValeurListeResponse map(ValeurListe valeur);

    List<ValeurListeResponse> map(List<ValeurListe> valeurs);
}
