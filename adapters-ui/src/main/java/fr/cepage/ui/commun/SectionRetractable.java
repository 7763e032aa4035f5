package fr.cepage.ui.commun;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.HasValue;
import fr.cepage.ui.commun.SectionFormulaire.Poseur;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** A group of fields that is out of sight while the form does not ask for it; one may hold another. */
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
        poses.forEach(pose -> Replis.de(pose).noter(this, visible, pose));
    }

    /** The groups that keep a field out of sight: it is seen once none does. */
    private static final class Replis {

        private final Set<SectionRetractable> sections = new HashSet<>();

        static Replis de(Component pose) {
            Replis connus = ComponentUtil.getData(pose, Replis.class);
            Replis replis = connus == null ? new Replis() : connus;
            ComponentUtil.setData(pose, Replis.class, replis);
            return replis;
        }

        void noter(SectionRetractable section, boolean visible, Component pose) {
            Object _ = visible ? sections.remove(section) : sections.add(section);
            pose.setVisible(sections.isEmpty());
        }
    }
}
