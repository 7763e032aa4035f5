package fr.cepage.ui.projet;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.server.VaadinSession;
import fr.cepage.domain.dispositif.DispositifCepId;
import fr.cepage.domain.document.TypeDocument;
import fr.cepage.ui.commun.Actes;
import fr.cepage.ui.commun.Textes;
import org.jspecify.annotations.Nullable;

/** The synthèse as it would be now, beside what is typed; whatever becomes of it, the typing goes on (SYN-14). */
final class Apercu extends Section {

    private static final String OUVERT = Apercu.class.getName();
    private static final String ID = "apercu-document";

    /** In pixels: on less than that it stands where the editor does, and only when it is asked for. */
    private static final int LARGE = 1_200;

    private final Prevision prevision;
    private final Button bouton = new Button("", _ -> basculer());
    private final Select<TypeDocument> type = new Select<>();
    private final EchecApercu echec = new EchecApercu();
    private final Feuille feuille = new Feuille();
    private boolean ouvert = Boolean.TRUE.equals(VaadinSession.getCurrent().getAttribute(OUVERT)) && large();
    private boolean choisi;

    Apercu(Prevision prevision) {
        this.prevision = prevision;
        setId(ID);
        addClassNames("apercu-document", "carte");
        bouton.setTooltipText(Textes.texte("document.apercu.raccourci"));
        bouton.getElement().setAttribute("aria-controls", ID).setAttribute("aria-keyshortcuts", "Alt+Shift+V");
        Button imprimer = new Button(Textes.texte("document.apercu.imprimer"), _ -> feuille.imprimer());
        imprimer.setAriaLabel(Textes.texte("document.apercu.imprimer.nom"));
        add(new Header(new H3(Textes.texte("document.apercu.titre")), choix(), imprimer), echec, feuille);
    }

    private static boolean large() {
        int largeur = UI.getCurrent().getPage().getExtendedClientDetails().getWindowInnerWidth();
        return largeur <= 0 || largeur >= LARGE;
    }

    private Select<TypeDocument> choix() {
        type.setItems(TypeDocument.SYNTHESE_1, TypeDocument.SYNTHESE_2, TypeDocument.SYNTHESE_COMPLETE);
        type.setItemLabelGenerator(document -> Textes.texte("document.apercu.type." + document));
        type.addClassName("apercu-choix");
        type.setAriaLabel(Textes.texte("document.apercu.type"));
        type.setValue(TypeDocument.SYNTHESE_1);
        type.addValueChangeListener(choix -> {
            choisi |= choix.isFromClient();
            renouveler();
        });
        return type;
    }

    /** What shows it and takes it away, wherever the page puts that. */
    Button bouton() {
        return bouton;
    }

    private void basculer() {
        ouvert = !ouvert;
        VaadinSession.getCurrent().setAttribute(OUVERT, ouvert);
        montrer();
    }

    /** @param cep whose documents those are; null: there is none, and nothing to be seen of one */
    void ouvrir(@Nullable DispositifCepId cep) {
        choisi &= !prevision.situer(cep);
        montrer();
    }

    private void montrer() {
        setVisible(ouvert && prevision.possible());
        bouton.setVisible(prevision.possible());
        bouton.setText(Textes.texte(ouvert ? "document.apercu.fermer" : "document.apercu.ouvrir"));
        bouton.getElement().setAttribute("aria-expanded", Boolean.toString(ouvert));
        relire();
    }

    /** What is stored may have changed. */
    void relire() {
        prevision.oublier();
        renouveler();
    }

    /** @param moitie the document of what was typed; it is shown unless another one is wanted */
    void suivre(TypeDocument moitie) {
        if (choisi || moitie == type.getValue()) {
            renouveler();
        } else {
            type.setValue(moitie);
        }
    }

    private void renouveler() {
        if (isVisible()) {
            String titre = Textes.texte("document.apercu.cadre", Textes.texte("document.type." + type.getValue()));
            Actes.executer(() -> prevision.page(type.getValue()), echec)
                    .ifPresent(page -> feuille.montrer(titre, page));
        }
    }
}
