package fr.cepage.ui.offre;

import fr.cepage.application.offre.OffreVue;
import fr.cepage.application.offre.SaisieOffre;
import fr.cepage.domain.droits.Droit;
import fr.cepage.ui.commun.Formulaire;
import java.util.function.UnaryOperator;

/** One sheet of an offer: it changes its own part and leaves the other as it is. */
abstract class FicheOffreForm extends Formulaire<OffreVue, UnaryOperator<SaisieOffre>> {

    FicheOffreForm(String cleValider) {
        super(Droit.GERER_OFFRES, cleValider);
    }

    /** The offer with what was typed here. */
    abstract SaisieOffre appliquer(SaisieOffre saisie);

    @Override
    protected final UnaryOperator<SaisieOffre> saisie() {
        return this::appliquer;
    }
}
