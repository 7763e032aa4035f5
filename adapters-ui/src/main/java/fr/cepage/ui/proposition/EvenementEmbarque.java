package fr.cepage.ui.proposition;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.HasValue;
import fr.cepage.application.evenement.EvenementPrepare;
import fr.cepage.application.evenement.SaisieEvenement;
import fr.cepage.ui.commun.ChampDate;
import fr.cepage.ui.commun.SectionFormulaire;
import fr.cepage.ui.evenement.ChampsEvenement;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** The fields of the event within the window of a proposition; out of sight while the one en cours is joined. */
final class EvenementEmbarque implements SectionFormulaire {

    private final ChampsEvenement champs;
    private final List<Component> poses = new ArrayList<>();

    EvenementEmbarque(ChampsEvenement champs) {
        this.champs = champs;
    }

    @Override
    public void poser(Poseur poseur) {
        champs.poser(new Poseur() {
            @Override
            public <T, C extends Component & HasValidation & HasValue<?, T>> C champ(String nom, C champ) {
                poses.add(champ);
                return poseur.champ(nom, champ);
            }

            @Override
            public <T, C extends Component & HasValidation & HasValue<?, T>> C obligatoire(String nom, C champ) {
                poses.add(champ);
                return poseur.obligatoire(nom, champ);
            }
        });
    }

    void preparer(EvenementPrepare prepare) {
        champs.preparer(prepare);
    }

    /** Keeps that day the same as its own, whichever of the two is typed. */
    void partager(ChampDate jour) {
        suivre(champs.date(), jour);
        suivre(jour, champs.date());
    }

    /** A text that is no day stays where it is typed: to empty a field twice would wipe it out. */
    private static void suivre(ChampDate source, ChampDate autre) {
        source.addValueChangeListener(change -> {
            if (!Objects.equals(change.getValue(), autre.getValue())) {
                autre.setValue(change.getValue());
            }
        });
    }

    void montrer(boolean visibles) {
        poses.forEach(champ -> champ.setVisible(visibles));
    }

    SaisieEvenement saisie() {
        return champs.saisie();
    }
}
