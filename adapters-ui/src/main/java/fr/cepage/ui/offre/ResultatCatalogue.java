package fr.cepage.ui.offre;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import fr.cepage.application.offre.LigneCatalogue;
import fr.cepage.domain.commun.Violation;
import fr.cepage.ui.commun.Adresses;
import fr.cepage.ui.commun.Empechement;
import fr.cepage.ui.commun.Explication;
import fr.cepage.ui.commun.Textes;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** A row of the results: O or d, the name, « Proposer », and why not when it cannot be (OFF-02, OFF-03, DRO-02). */
final class ResultatCatalogue extends ListItem {

    private final LigneCatalogue ligne;
    private final ActesCatalogue actes;
    private final Button proposer = new Button(Textes.texte("catalogue.proposer"), _ -> proposer());
    private final Explication raison = new Explication("");

    ResultatCatalogue(LigneCatalogue ligne, ActesCatalogue actes) {
        this.ligne = ligne;
        this.actes = actes;
        addClassName("resultat-catalogue");
        proposer.setAriaLabel(Textes.texte("catalogue.proposer.de", ligne.nom()));
        raison.setId("raison-" + UUID.randomUUID());
        Div quoi = new Div(marque(ligne), nom(ligne));
        quoi.addClassName("quoi");
        add(quoi, proposer, raison);
        verifier();
    }

    /** What stood in the way when it was found may have gone since, and the reverse. */
    private void proposer() {
        if (verifier()) {
            actes.proposer(ligne);
        }
    }

    /** Whether it can be proposed now; the button stays where the keyboard finds it, with its reason if not. */
    boolean verifier() {
        List<Violation> empechements = actes.empechements(ligne);
        Empechement.dire(proposer, raison, empechements);
        if (raison.isVisible() && ligne.ouvreLe() != null) {
            raison.dire(raison.getText() + " " + Textes.texte("catalogue.ouvre-le", ligne.ouvreLe()));
        }
        return empechements.isEmpty();
    }

    boolean estUnDispositif() {
        return ligne.dispositif() != null;
    }

    /** The letter is i-milo's; whoever hears it instead of seeing it hears the word. */
    private static Component marque(LigneCatalogue ligne) {
        String mot = Textes.texte("catalogue.marque." + ligne.type());
        Span marque = new Span(ligne.type().marque());
        marque.addClassName("marque");
        marque.getElement().setAttribute("role", "img");
        marque.getElement().setAttribute("aria-label", mot);
        marque.getElement().setAttribute("title", mot);
        return marque;
    }

    /** The sheet opens in a new tab, so that nothing typed beside is lost. */
    private static Component nom(LigneCatalogue ligne) {
        return Optional.ofNullable(ligne.offre())
                .<Component>map(id -> {
                    Anchor lien = new Anchor("/" + Adresses.offre(id), ligne.nom(), AnchorTarget.BLANK);
                    lien.setRouterIgnore(true);
                    lien.getElement().setAttribute("title", Textes.texte("catalogue.synthese"));
                    return lien;
                })
                .orElseGet(() -> new Span(ligne.nom()));
    }
}
