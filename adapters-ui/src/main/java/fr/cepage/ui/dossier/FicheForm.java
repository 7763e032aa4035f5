package fr.cepage.ui.dossier;

import com.vaadin.flow.component.ComponentEventListener;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.shared.Registration;
import fr.cepage.application.dossier.DossierVue;
import fr.cepage.application.dossier.SaisieDossier;
import fr.cepage.domain.droits.Droit;
import fr.cepage.ui.commun.Formulaire;
import fr.cepage.ui.commun.Textes;
import org.jspecify.annotations.Nullable;

/** One sheet of a dossier: it changes its own part and leaves the others as they are. */
abstract class FicheForm extends Formulaire<DossierVue> {

    FicheForm() {
        super(Droit.MODIFIER_DOSSIER, "action.enregistrer");
    }

    /** The dossier with what was typed here. */
    abstract SaisieDossier appliquer(SaisieDossier saisie);

    @Override
    protected final void envoyer() {
        fireEvent(new ModificationDemandee(this, this::appliquer));
    }

    final Registration addModificationListener(ComponentEventListener<ModificationDemandee> listener) {
        return addListener(ModificationDemandee.class, listener);
    }

    static TextField texte(String cleLibelle) {
        return new TextField(Textes.texte(cleLibelle));
    }

    /** What a text field shows for nothing is an empty text. */
    static String ouVide(@Nullable Object valeur) {
        return valeur == null ? "" : valeur.toString();
    }
}
