package fr.cepage.web.evenement;

import fr.cepage.application.evenement.ActionVue;
import fr.cepage.application.evenement.EvenementVue;
import fr.cepage.web.commun.ResponseMapping;
import fr.cepage.web.evenement.EvenementResponse.ActionEvenementResponse;
import org.mapstruct.Mapper;

/** Events as they are answered. */
@Mapper(config = ResponseMapping.class)
interface EvenementVueMapper {

    EvenementResponse map(EvenementVue evenement);

    default ActionEvenementResponse map(ActionVue action) {
        return ActionEvenementResponse.de(action);
    }
}
