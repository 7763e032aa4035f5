package fr.cepage.ui.dossier;

import com.vaadin.flow.component.textfield.TextField;
import fr.cepage.application.dossier.DossierVue;
import fr.cepage.application.dossier.SaisieDossier;
import fr.cepage.application.droits.MoiVue;
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

    /** What it has to know of who looks and from where, before it shows anything. */
    void situer(MoiVue moi) {
        // most sheets are the same wherever one looks from
    }

    @Override
    protected final UnaryOperator<SaisieDossier> saisie() {
        return this::appliquer;
    }

    static TextField texte(String cleLibelle) {
        return new TextField(Textes.texte(cleLibelle));
    }
}
