package fr.cepage.ui.commun;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.HasValue;
import fr.cepage.ui.commun.SectionFormulaire.Poseur;
import java.util.ArrayList;
import java.util.List;

/** A group of fields that is out of sight while the form does not ask for it. */
public final class SectionRetractable implements SectionFormulaire {

    private final SectionFormulaire section;
    private final List<Component> poses = new ArrayList<>();

    public SectionRetractable(SectionFormulaire section) {
        this.section = section;
    }

    @Override
    public void poser(Poseur poseur) {
        section.poser(new Poseur() {
            @Override
            public <T, C extends Component & HasValidation & HasValue<?, T>> C champ(String nom, C champ) {
                poses.add(champ);
                return poseur.champ(nom, champ);
            }

            @Override
            public void intercaler(Component composant) {
                poses.add(composant);
                poseur.intercaler(composant);
            }
        });
    }

    public void montrer(boolean visible) {
        poses.forEach(pose -> pose.setVisible(visible));
    }
}
