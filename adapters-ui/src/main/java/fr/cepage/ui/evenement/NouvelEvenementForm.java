package fr.cepage.ui.evenement;

import com.vaadin.flow.component.checkbox.Checkbox;
import fr.cepage.application.evenement.EvenementPrepare;
import fr.cepage.domain.droits.Droit;
import fr.cepage.ui.commun.Formulaire;
import fr.cepage.ui.commun.Textes;

/** A new event, pre-filled with what is already known; en cours, or already over (EVT-01, EVT-06). */
final class NouvelEvenementForm extends Formulaire<EvenementPrepare, EvenementSaisi> {

    private final ChampsEvenement champs;
    private final Checkbox clos = new Checkbox(Textes.texte("evenement.champ.clos"));
    private final EvenementQuiContinue autre = new EvenementQuiContinue(clos);

    NouvelEvenementForm(ChampsEvenement champs) {
        super(Droit.GERER_EVENEMENTS, "evenement.enregistrer");
        this.champs = champs;
        intercaler(autre);
        section("", champs);
        clos.setHelperText(Textes.texte("evenement.champ.clos.aide"));
        champ("clos", clos);
    }

    @Override
    protected void montrer(EvenementPrepare prepare) {
        champs.preparer(prepare);
        clos.setValue(!prepare.ouvrable());
        autre.montrer(prepare.enCours(), prepare.ouvrable());
    }

    @Override
    protected EvenementSaisi saisie() {
        return new EvenementSaisi(champs.saisie(), clos.getValue());
    }
}
