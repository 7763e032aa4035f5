package fr.cepage.ui.pacea;

import com.vaadin.flow.component.ComponentEvent;
import com.vaadin.flow.component.ComponentEventListener;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.shared.Registration;
import fr.cepage.application.commun.Messages;
import fr.cepage.application.pacea.PaceaVue;
import fr.cepage.domain.pacea.EtatPacea;
import fr.cepage.ui.commun.MenuActes;
import fr.cepage.ui.commun.Textes;
import java.util.Locale;
import java.util.stream.Collectors;

/** One PACEA as the adviser reads it; nothing more can be done with a closed one. */
public final class CartePacea extends Article {

    private final PaceaVue pacea;
    private final MenuActes menu = new MenuActes(Textes.texte("pacea.nom"));

    public CartePacea(PaceaVue pacea) {
        this.pacea = pacea;
        addClassNames("carte", "carte-pacea");
        setClassName("carte-pacea-close", pacea.etat() == EtatPacea.CLOS);
        add(entete());
        pacea.avertissements().forEach(avertissement -> {
            Paragraph phrase = new Paragraph(Messages.texte(avertissement, Locale.FRENCH));
            phrase.addClassName("attention");
            add(phrase);
        });
    }

    private Div entete() {
        Span etat = new Span(Textes.texte("cep.etat." + pacea.etat()));
        etat.addClassName("cep-etat");
        Div entete = new Div(new Div(new H3(new Span(Textes.texte("pacea.nom") + " "), etat), dates()));
        entete.addClassName("cep-entete");
        if (pacea.etat() == EtatPacea.EN_COURS) {
            remplirLeMenu();
            entete.add(menu);
        }
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
        String raison = pacea.empechements().stream()
                .map(violation -> Messages.texte(violation, Locale.FRENCH))
                .collect(Collectors.joining(" "));
        for (ActePacea acte : ActePacea.values()) {
            String libelle = Textes.texte(acte.cle());
            if (raison.isEmpty()) {
                menu.possible(libelle, () -> fireEvent(new ActeChoisiEvent(this, acte)));
            } else {
                menu.empeche(libelle, raison, "acte-" + acte + "-" + pacea.id());
            }
        }
    }

    public PaceaVue pacea() {
        return pacea;
    }

    /** Brings the keyboard back to where the act came from. */
    public void focus() {
        menu.focus();
    }

    public Registration addActeChoisiListener(ComponentEventListener<ActeChoisiEvent> ecoute) {
        return addListener(ActeChoisiEvent.class, ecoute);
    }

    /** Somebody chose an act in the menu. */
    public static final class ActeChoisiEvent extends ComponentEvent<CartePacea> {

        private final ActePacea acte;

        ActeChoisiEvent(CartePacea source, ActePacea acte) {
            super(source, false);
            this.acte = acte;
        }

        public ActePacea acte() {
            return acte;
        }
    }
}
