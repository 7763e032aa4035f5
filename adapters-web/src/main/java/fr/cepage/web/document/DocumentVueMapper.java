package fr.cepage.web.document;

import fr.cepage.application.document.DocumentVue;
import fr.cepage.web.commun.ResponseMapping;
import org.mapstruct.Mapper;

/** Documents as they are answered. */
@Mapper(config = ResponseMapping.class)
interface DocumentVueMapper {

    DocumentResponse map(DocumentVue document);
}
