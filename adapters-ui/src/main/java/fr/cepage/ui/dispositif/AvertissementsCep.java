package fr.cepage.ui.dispositif;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import fr.cepage.application.commun.Avertissement;
import fr.cepage.domain.commun.CodeMessage;
import fr.cepage.ui.commun.Attention;
import java.util.List;

/** What the adviser is told of a CEP without being stopped, each with what answers it. */
class AvertissementsCep extends Div {

    private List<Avertissement> montres = List.of();

    AvertissementsCep() {
        addClassName("avertissements");
    }

    final void montrer(List<Avertissement> avertissements) {
        removeAll();
        montres = List.copyOf(avertissements);
        montres.forEach(avertissement -> add(Attention.phrase(avertissement)));
        setVisible(!montres.isEmpty());
    }

    /** Lets that act stand below that warning, if it is shown. */
    final void accompagner(CodeMessage code, Component acte) {
        List<CodeMessage> codes = montres.stream().map(Avertissement::code).toList();
        if (codes.contains(code)) {
            addComponentAtIndex(codes.indexOf(code) + 1, acte);
        }
    }
}
