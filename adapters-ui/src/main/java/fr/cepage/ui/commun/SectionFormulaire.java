package fr.cepage.ui.commun;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.HasValue;

/** A group of fields that several forms hold, each under the names by which its own act is refused. */
@FunctionalInterface
public interface SectionFormulaire {

    /** Puts its fields one after another. */
    void poser(Poseur poseur);

    /** Where fields are put, by the names of their members within the section. */
    interface Poseur {

        <T, C extends Component & HasValidation & HasValue<?, T>> C champ(String nom, C champ);

        default <T, C extends Component & HasValidation & HasValue<?, T>> C obligatoire(String nom, C champ) {
            champ.setRequiredIndicatorVisible(true);
            return champ(nom, champ);
        }

        /** Something between the fields that is no field. */
        void intercaler(Component composant);
    }
}
