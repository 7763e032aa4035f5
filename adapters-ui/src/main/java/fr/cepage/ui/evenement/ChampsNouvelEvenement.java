package fr.cepage.ui.evenement;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Paragraph;
import fr.cepage.application.droits.RechercherUtilisateurs;
import fr.cepage.application.evenement.EvenementPrepare;
import fr.cepage.application.evenement.EvenementVue;
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
    private final Paragraph autre = new Paragraph();
    private @Nullable EvenementVue enCours;
    private boolean cede;

    public ChampsNouvelEvenement(
            ConsulterListe listes, RechercherUtilisateurs utilisateurs, ConsulterReferentielActivites activites) {
        champs = new ChampsEvenement(listes, utilisateurs, activites);
        autre.addClassName("attention");
        clos.addValueChangeListener(_ -> direCeQuiContinue());
        direCeQuiContinue();
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

    /** What is already known of it. */
    public void preparer(EvenementPrepare prepare) {
        champs.preparer(prepare);
        clos.setValue(prepare.clos());
        enCours = prepare.enCours();
        cede = prepare.ouvrable();
        direCeQuiContinue();
    }

    /** What becomes of the one en cours, which depends on whether the new one is over already (EVT-03, EVT-06). */
    private void direCeQuiContinue() {
        autre.setVisible(enCours != null);
        if (enCours != null) {
            autre.setText(Textes.texte("evenement.autre." + suite(), enCours.date()));
        }
    }

    private String suite() {
        if (clos.getValue()) {
            return "reste";
        }
        return cede ? "cede" : "empeche";
    }

    public EvenementSaisi saisie() {
        return new EvenementSaisi(champs.saisie(), clos.getValue());
    }
}
