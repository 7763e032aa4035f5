package fr.cepage.ui.dossier;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import fr.cepage.application.dossier.RechercheTexte;
import fr.cepage.ui.commun.Adresses;
import fr.cepage.ui.commun.Textes;
import java.util.function.Consumer;

/** An empty list that says why it is empty, how to find more, and creates what is not there. */
final class ListeVide extends Div {

    ListeVide(FiltresDossiers filtres, boolean peutCreer, Consumer<FiltresDossiers> elargir) {
        addClassName("liste-vide");
        boolean vaine = RechercheTexte.lire(filtres.texte()).vain();
        boolean parDefaut = filtres.equals(FiltresDossiers.PAR_DEFAUT);
        add(new Paragraph(
                Textes.texte(vaine ? "recherche.vaine" : parDefaut ? "dossiers.vide.moi" : "dossiers.vide.recherche")));
        if (vaine) {
            return;
        }
        if (!filtres.referent().equals(FiltresDossiers.TOUS)) {
            String cle = parDefaut ? "dossiers.vide.voir-tous" : "dossiers.vide.chercher-partout";
            add(new Button(Textes.texte(cle), _ -> elargir.accept(filtres.chezTous())));
        } else {
            add(new Paragraph(Textes.texte("dossiers.vide.conseil")));
            if (peutCreer && filtres.pourToutNom()) {
                add(new Button(Textes.texte("dossiers.vide.creer"), _ -> creer(filtres.texte())));
            }
        }
    }

    private void creer(String texte) {
        getUI().ifPresent(ui -> ui.navigate(Adresses.NOUVEAU_DOSSIER, NouveauDossierSaisi.adresse(texte)));
    }
}
