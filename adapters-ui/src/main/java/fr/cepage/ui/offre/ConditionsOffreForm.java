package fr.cepage.ui.offre;

import fr.cepage.application.offre.OffreVue;
import fr.cepage.application.offre.SaisieOffre;
import fr.cepage.application.offre.SaisieOffre.SaisieConditions;
import fr.cepage.domain.droits.Droit;
import fr.cepage.domain.offre.ConditionsMer;
import fr.cepage.ui.commun.ChampNombre;
import fr.cepage.ui.commun.ChampProse;
import fr.cepage.ui.commun.Formulaire;
import fr.cepage.ui.commun.Textes;
import java.util.function.UnaryOperator;

/** Conditions MER of an offer (« mise en relation »): everything is optional, the adviser judges. */
final class ConditionsOffreForm extends Formulaire<OffreVue, UnaryOperator<SaisieOffre>> {

    private final ChampNombre ageMin = champ("conditions.ageMin", new ChampNombre("offre.champ.ageMin"));
    private final ChampNombre ageMax = champ("conditions.ageMax", new ChampNombre("offre.champ.ageMax"));
    private final ChampNombre places = champ("conditions.places", new ChampNombre("offre.champ.places"));
    private final ChampProse texte = champ("conditions.texte", new ChampProse("offre.champ.texte"));

    ConditionsOffreForm() {
        super(Droit.GERER_OFFRES, "action.enregistrer");
        texte.getElement().setAttribute("colspan", "2");
    }

    @Override
    protected void montrer(OffreVue offre) {
        ConditionsMer conditions = offre.conditions();
        ageMin.montrer(conditions.ageMin());
        ageMax.montrer(conditions.ageMax());
        places.montrer(conditions.places());
        texte.setValue(Textes.ouVide(conditions.texte()));
    }

    /** The other sheet stays as it is. */
    @Override
    protected UnaryOperator<SaisieOffre> saisie() {
        return this::appliquer;
    }

    private SaisieOffre appliquer(SaisieOffre saisie) {
        SaisieConditions conditions =
                new SaisieConditions(texte.getValue(), ageMin.nombre(), ageMax.nombre(), places.nombre());
        return saisie.avec(conditions);
    }
}
