package fr.cepage.ui.evenement;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import fr.cepage.domain.evenement.Commentaire;
import fr.cepage.ui.commun.Textes;

/**
 * A comment with its live counter, which counts as the rule does (EVT-01). Read out only when the end is near, so that
 * it does not talk over who types; Enter goes to the next line instead of sending the form. Each key is told at once:
 * whatever comes next, a click or Escape, finds all that was typed.
 */
public final class ChampCommentaire extends TextArea {

    private static final int FIN_PROCHE = 20;
    private static final String GARDER_ENTREE =
            "this.addEventListener('keydown', e => { if (e.key === 'Enter') e.stopPropagation(); })";

    private final int longueurMax;
    private final Span compteur = new Span();
    private final Span annonce = new Span();

    public ChampCommentaire(String cleLibelle) {
        this(cleLibelle, Commentaire.LONGUEUR_MAX);
    }

    /** @param longueurMax in characters as people see them */
    public ChampCommentaire(String cleLibelle, int longueurMax) {
        super(Textes.texte(cleLibelle));
        this.longueurMax = longueurMax;
        addClassName("champ-commentaire");
        getElement().setAttribute("colspan", "2");
        getElement().executeJs(GARDER_ENTREE);
        setMinRows(2);
        setMaxRows(8);
        setValueChangeMode(ValueChangeMode.EAGER);
        compteur.addClassName("compteur");
        annonce.addClassName("hors-ecran");
        annonce.getElement().setAttribute("aria-live", "polite");
        setHelperComponent(new Div(compteur, annonce));
        addValueChangeListener(_ -> compter());
        compter();
    }

    private void compter() {
        int longueur = Commentaire.longueur(getValue());
        int reste = longueurMax - longueur;
        compteur.setText(Textes.texte("evenement.compteur", longueur, longueurMax));
        compteur.setClassName("depasse", reste < 0);
        if (reste < 0) {
            annonce.setText(Textes.texte("evenement.compteur.depasse", -reste));
        } else {
            annonce.setText(reste <= FIN_PROCHE ? Textes.texte("evenement.compteur.reste", reste) : "");
        }
    }
}
