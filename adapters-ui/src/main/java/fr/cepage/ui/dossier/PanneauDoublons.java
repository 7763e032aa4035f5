package fr.cepage.ui.dossier;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import fr.cepage.application.dossier.LigneDossier;
import fr.cepage.ui.commun.Adresses;
import fr.cepage.ui.commun.Nom;
import fr.cepage.ui.commun.Textes;
import java.util.List;

/** The dossiers that are probably of the same person (DOS-05); each opens in a new tab, so that nothing typed is lost. */
final class PanneauDoublons extends Div {

    private List<LigneDossier> montres = List.of();

    PanneauDoublons() {
        addClassName("doublons");
        getElement().setAttribute("role", "status");
    }

    /** Whether these were before the eyes already. */
    boolean montre(List<LigneDossier> doublons) {
        return montres.equals(doublons);
    }

    void montrer(List<LigneDossier> doublons) {
        montres = List.copyOf(doublons);
        removeAll();
        if (!doublons.isEmpty()) {
            UnorderedList liste = new UnorderedList();
            doublons.forEach(doublon -> liste.add(new ListItem(lien(doublon))));
            add(
                    new H2(Textes.texte("nouveau-dossier.doublons.titre")),
                    new Paragraph(Textes.texte("nouveau-dossier.doublons.conseil")),
                    liste);
        }
    }

    private static Anchor lien(LigneDossier doublon) {
        String texte = Textes.texte(
                "nouveau-dossier.doublons.ligne", Nom.complet(doublon), doublon.dateNaissance(), doublon.numero());
        Anchor lien = new Anchor("/" + Adresses.dossier(doublon.id()), texte, AnchorTarget.BLANK);
        lien.setRouterIgnore(true);
        return lien;
    }
}
