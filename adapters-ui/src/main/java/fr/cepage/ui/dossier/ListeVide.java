package fr.cepage.ui.dossier;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import fr.cepage.ui.commun.Textes;
import java.util.function.Consumer;

/** An empty list that says why it is empty, and how to find more. */
final class ListeVide extends Div {

    ListeVide(FiltresDossiers filtres, Consumer<FiltresDossiers> elargir) {
        addClassName("liste-vide");
        boolean parDefaut = filtres.equals(FiltresDossiers.PAR_DEFAUT);
        add(new Paragraph(Textes.texte(parDefaut ? "dossiers.vide.moi" : "dossiers.vide.recherche")));
        if (!filtres.referent().equals(FiltresDossiers.TOUS)) {
            String cle = parDefaut ? "dossiers.vide.voir-tous" : "dossiers.vide.chercher-partout";
            add(new Button(Textes.texte(cle), _ -> elargir.accept(filtres.chezTous())));
        } else {
            add(new Paragraph(Textes.texte("dossiers.vide.conseil")));
        }
    }
}
