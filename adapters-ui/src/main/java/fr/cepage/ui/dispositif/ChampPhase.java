package fr.cepage.ui.dispositif;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import fr.cepage.domain.dispositif.PhaseCep;
import fr.cepage.ui.commun.Textes;
import org.jspecify.annotations.Nullable;

/** Phase 2 or 3, each with its help text (CEP-04, CEP-09). */
class ChampPhase extends RadioButtonGroup<PhaseCep> {

    ChampPhase() {
        super(Textes.texte("dispositif.champ.phase"));
        addClassName("champ-phase");
        setItems(PhaseCep.values());
        setRenderer(new ComponentRenderer<>(ChampPhase::choix));
        getElement().setAttribute("colspan", "2");
    }

    private static Div choix(PhaseCep phase) {
        Span nom = new Span(Textes.texte("phase." + phase + ".choix"));
        nom.addClassName("phase-nom");
        Span aide = new Span(Textes.texte("cep.phase." + phase + ".aide"));
        aide.addClassName("aide");
        Div choix = new Div(nom, aide);
        choix.addClassName("choix");
        return choix;
    }

    @Nullable
    String code() {
        PhaseCep choisie = getValue();
        return choisie == null ? null : choisie.name();
    }
}
