package fr.cepage.ui.dossier;

import com.vaadin.flow.component.textfield.TextField;
import fr.cepage.application.dossier.DossierVue;
import fr.cepage.application.dossier.SaisieDossier;
import fr.cepage.domain.droits.Droit;
import fr.cepage.ui.commun.Formulaire;
import fr.cepage.ui.commun.Textes;
import java.util.function.UnaryOperator;

/** One sheet of a dossier: it changes its own part and leaves the others as they are. */
abstract class FicheForm extends Formulaire<DossierVue, UnaryOperator<SaisieDossier>> {

    FicheForm() {
        super(Droit.MODIFIER_DOSSIER, "action.enregistrer");
    }

    /** The dossier with what was typed here. */
    abstract SaisieDossier appliquer(SaisieDossier saisie);

    @Override
    protected final UnaryOperator<SaisieDossier> saisie() {
        return this::appliquer;
    }

    static TextField texte(String cleLibelle) {
        return new TextField(Textes.texte(cleLibelle));
    }
}
