package fr.cepage.ui.offre;

import com.vaadin.flow.component.ComponentEvent;
import com.vaadin.flow.component.ComponentEventListener;
import com.vaadin.flow.shared.Registration;
import fr.cepage.application.offre.OffreVue;
import fr.cepage.application.offre.SaisieOffre;
import fr.cepage.domain.droits.Droit;
import fr.cepage.ui.commun.Formulaire;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** One sheet of an offer: it changes its own part and leaves the other as it is. */
abstract class FicheOffreForm extends Formulaire<OffreVue> {

    FicheOffreForm(String cleValider) {
        super(Droit.GERER_OFFRES, cleValider);
    }

    /** The offer with what was typed here. */
    abstract SaisieOffre appliquer(SaisieOffre saisie);

    @Override
    protected final void envoyer() {
        fireEvent(new SaisieEnvoyee(this));
    }

    final Registration addSaisieListener(ComponentEventListener<SaisieEnvoyee> listener) {
        return addListener(SaisieEnvoyee.class, listener);
    }

    /** What a text field shows for nothing is an empty text. */
    static String ouVide(@Nullable Object valeur) {
        return valeur == null ? "" : valeur.toString();
    }

    /** Somebody asks to store what they typed into one of the sheets. */
    static final class SaisieEnvoyee extends ComponentEvent<FicheOffreForm> {

        SaisieEnvoyee(FicheOffreForm source) {
            super(source, false);
        }

        UnaryOperator<SaisieOffre> changement() {
            return getSource()::appliquer;
        }
    }
}
