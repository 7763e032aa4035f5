package fr.cepage.ui.rendezvous;

import com.vaadin.flow.component.checkbox.Checkbox;
import fr.cepage.application.rendezvous.AccueilPrepare;
import fr.cepage.domain.droits.Droit;
import fr.cepage.ui.commun.Formulaire;
import fr.cepage.ui.commun.Textes;
import fr.cepage.ui.evenement.ChampsEvenement;
import fr.cepage.ui.evenement.EvenementQuiContinue;
import fr.cepage.ui.evenement.EvenementSaisi;

/** The event of a rendez-vous, filled with what the rendez-vous says already (RDV-02). */
final class AccueilForm extends Formulaire<Accueil, EvenementSaisi> {

    private final ChampsEvenement champs;
    private final Checkbox clos = new Checkbox(Textes.texte("evenement.champ.clos"));
    private final EvenementQuiContinue autre = new EvenementQuiContinue(clos);

    AccueilForm(ChampsEvenement champs) {
        super(Droit.GERER_EVENEMENTS, "rendez-vous.acte.ACCUEILLIR.bouton");
        this.champs = champs;
        intercaler(autre);
        section("", champs);
        champ("clos", clos);
    }

    @Override
    protected void montrer(Accueil accueil) {
        AccueilPrepare prepare = accueil.prepare();
        champs.preparer(prepare.saisie(), prepare.intervenant());
        clos.setValue(prepare.clos());
        autre.montrer(prepare.enCours(), prepare.ouvrable());
    }

    @Override
    protected EvenementSaisi saisie() {
        return new EvenementSaisi(champs.saisie(), clos.getValue());
    }
}
