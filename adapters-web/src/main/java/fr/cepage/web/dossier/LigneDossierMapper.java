package fr.cepage.web.dossier;

import fr.cepage.application.dossier.LigneDossier;
import fr.cepage.web.commun.ResponseMapping;
import org.mapstruct.Mapper;

/** Dossiers of a list as they are answered. */
@Mapper(config = ResponseMapping.class)
interface LigneDossierMapper {

    LigneDossierResponse map(LigneDossier ligne);
}
