package fr.cepage.ui.pacea;

import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import fr.cepage.application.pacea.PaceaVue;
import fr.cepage.domain.pacea.ActionPacea;
import fr.cepage.domain.pacea.EtatPacea;
import fr.cepage.ui.commun.MenuActes;
import fr.cepage.ui.commun.Objet;
import fr.cepage.ui.commun.Textes;
import java.util.function.Consumer;

/** One PACEA as the adviser reads it, with what can be done with it. */
public final class CartePacea extends Article {

    private final PaceaVue pacea;
    private final Consumer<ActionPacea> choix;
    private final MenuActes menu = new MenuActes(Textes.texte("pacea.nom"));

    /** @param choix what is done once somebody chose an act in the menu */
    CartePacea(PaceaVue pacea, Consumer<ActionPacea> choix) {
        this.pacea = pacea;
        this.choix = choix;
        addClassNames("carte", "carte-pacea");
        Objet.marquer(this, pacea.id());
        setClassName("carte-pacea-close", pacea.etat() == EtatPacea.CLOS);
        add(entete());
        pacea.avertissements().forEach(avertissement -> {
            Paragraph phrase = new Paragraph(Textes.texte(avertissement));
            phrase.addClassName("attention");
            add(phrase);
        });
    }

    private Div entete() {
        Span etat = new Span(Textes.texte("cep.etat." + pacea.etat()));
        etat.addClassName("cep-etat");
        Div entete = new Div(new Div(new H3(new Span(Textes.texte("pacea.nom") + " "), etat), dates()));
        entete.addClassName("cep-entete");
        remplirLeMenu();
        entete.add(menu);
        return entete;
    }

    private Div dates() {
        Div dates = new Div(new Paragraph(Textes.texte("pacea.entree", pacea.dateEntree())));
        if (pacea.cep() != null) {
            String niveau = Textes.texte("cep.phase." + pacea.cep().phaseCourante() + ".court");
            dates.add(
                    new Paragraph(Textes.texte("pacea.cep", niveau, pacea.cep().dateEntree())));
        }
        if (pacea.fin() != null) {
            dates.add(new Paragraph(Textes.texte(
                    "pacea.fin", pacea.fin().dateFin(), pacea.fin().motif().libelle())));
        }
        dates.addClassName("cep-dates");
        return dates;
    }

    private void remplirLeMenu() {
        pacea.actions()
                .forEach((acte, raisons) -> menu.offrir(
                        Textes.texte(acte), raisons, "acte-" + acte + "-" + pacea.id(), () -> choix.accept(acte)));
    }

    PaceaVue pacea() {
        return pacea;
    }

    /** Brings the keyboard back to where the act came from. */
    void focus() {
        menu.focus();
    }
}
