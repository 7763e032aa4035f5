package fr.cepage.ui.evenement;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import fr.cepage.domain.droits.Droit;
import fr.cepage.ui.commun.ActeExplique;
import fr.cepage.ui.commun.Actes;
import fr.cepage.ui.dossier.ActeDeTete;
import fr.cepage.ui.dossier.DossierCourant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.config.ConfigurableBeanFactory;
import org.springframework.context.annotation.Scope;
import org.springframework.core.annotation.Order;

/** « Nouvel événement », the most frequent act: the first button of a dossier, whatever part of it is shown. */
@org.springframework.stereotype.Component
@Scope(ConfigurableBeanFactory.SCOPE_PROTOTYPE)
@Order(NouvelEvenement.RANG)
final class NouvelEvenement extends Div implements ActeDeTete {

    static final int RANG = 0;

    private final ActesDEvenement actes;
    private final ActeExplique acte = new ActeExplique("evenement.nouveau", "nouvel-evenement", this::ouvrir);
    private @Nullable DossierCourant dossier;

    NouvelEvenement(ActesDEvenement actes) {
        this.actes = actes;
        addClassName("acte");
        add(acte);
    }

    @Override
    public Component composant() {
        return this;
    }

    @Override
    public void montrer(DossierCourant courant) {
        dossier = courant;
        acte.montrer(courant.empechements(Droit.GERER_EVENEMENTS));
    }

    private void ouvrir() {
        DossierCourant courant = Objects.requireNonNull(dossier);
        actes.creer(courant.id(), () -> actualiser(courant));
    }

    /** After it was written down, or cancelled from the notice of that. */
    private void actualiser(DossierCourant courant) {
        if (Actes.accomplir(courant::rafraichirTout)) {
            acte.focus();
        }
    }
}
