package fr.cepage.ui.evenement;

import com.vaadin.flow.component.checkbox.Checkbox;
import fr.cepage.application.commun.PersonneVue;
import fr.cepage.application.droits.RechercherUtilisateurs;
import fr.cepage.application.evenement.EvenementPrepare;
import fr.cepage.application.evenement.EvenementVue;
import fr.cepage.application.evenement.SaisieEvenement;
import fr.cepage.application.referentiel.ConsulterListe;
import fr.cepage.application.referentiel.ConsulterReferentielActivites;
import fr.cepage.ui.commun.SectionFormulaire;
import fr.cepage.ui.commun.SectionFormulaire.Poseur;
import fr.cepage.ui.commun.Textes;
import org.jspecify.annotations.Nullable;

/** The fields of a new event, en cours or already over, beside what becomes of the one that goes on (EVT-01, EVT-06). */
public final class ChampsNouvelEvenement implements SectionFormulaire {

    private final ChampsEvenement champs;
    private final Checkbox clos = new Checkbox(Textes.texte("evenement.champ.clos"));
    private final EvenementQuiContinue autre = new EvenementQuiContinue(clos);

    public ChampsNouvelEvenement(
            ConsulterListe listes, RechercherUtilisateurs utilisateurs, ConsulterReferentielActivites activites) {
        champs = new ChampsEvenement(listes, utilisateurs, activites);
    }

    @Override
    public void poser(Poseur poseur) {
        poseur.intercaler(autre);
        champs.poser(poseur);
        poseur.champ("clos", clos);
    }

    /** Says for what one would note an event that is over already. */
    ChampsNouvelEvenement expliquer() {
        clos.setHelperText(Textes.texte("evenement.champ.clos.aide"));
        return this;
    }

    void preparer(EvenementPrepare prepare) {
        preparer(prepare.saisie(), prepare.intervenant(), !prepare.ouvrable());
        situer(prepare.enCours(), prepare.ouvrable());
    }

    /** What is already known of it. */
    public void preparer(SaisieEvenement saisie, @Nullable PersonneVue intervenant, boolean dejaClos) {
        champs.preparer(saisie, intervenant);
        clos.setValue(dejaClos);
    }

    /**
     * @param enCours the one that goes on; null: none
     * @param cedant whether that one would end when the new one opens
     */
    public void situer(@Nullable EvenementVue enCours, boolean cedant) {
        autre.montrer(enCours, cedant);
    }

    public EvenementSaisi saisie() {
        return new EvenementSaisi(champs.saisie(), clos.getValue());
    }
}
