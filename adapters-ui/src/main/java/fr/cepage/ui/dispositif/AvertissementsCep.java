package fr.cepage.ui.dispositif;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import fr.cepage.application.commun.Avertissement;
import fr.cepage.domain.dispositif.AvertissementCep;
import fr.cepage.ui.commun.Textes;
import java.util.List;

/** What the adviser is told without being stopped: age limit, public, référent missing (DOS-04, DOS-08, CEP-07). */
class AvertissementsCep extends Div {

    AvertissementsCep() {
        addClassName("avertissements");
    }

    final void montrer(List<Avertissement> avertissements) {
        removeAll();
        avertissements.forEach(this::ajouter);
        setVisible(!avertissements.isEmpty());
    }

    /** A référent who was named meanwhile is not missing any more. */
    void referentNomme(boolean nomme) {
        getChildren()
                .filter(phrase -> phrase.hasClassName(AvertissementCep.REFERENT_ABSENT.name()))
                .forEach(phrase -> phrase.setVisible(!nomme));
    }

    private void ajouter(Avertissement avertissement) {
        Paragraph phrase = new Paragraph(Textes.texte(
                avertissement.code().cle(), avertissement.parametres().toArray()));
        phrase.addClassNames("attention");
        phrase.setClassName(
                AvertissementCep.REFERENT_ABSENT.name(), avertissement.code() == AvertissementCep.REFERENT_ABSENT);
        add(phrase);
    }
}
