package fr.cepage.ui.projet;

import static fr.cepage.domain.dossier.Dossiers.AUJOURDHUI;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.textfield.TextArea;
import fr.cepage.application.projet.ConsulterPlan;
import fr.cepage.application.projet.ConsulterProjet;
import fr.cepage.application.projet.PlanVue;
import fr.cepage.application.projet.ProjetVue;
import fr.cepage.domain.dispositif.Ceps;
import fr.cepage.domain.dispositif.DispositifCep;
import fr.cepage.domain.dossier.Dossier;
import fr.cepage.domain.dossier.Dossiers;
import fr.cepage.ui.support.PageTest;
import java.util.List;

/** The page of the project and the plan, as an adviser uses it. */
abstract class PageProjetTest extends PageTest {

    final Dossier dossier = monde.avec(Dossiers.unDossierJustifie());
    final DispositifCep cep = monde.avec(Ceps.unCepEnPhase2Depuis(AUJOURDHUI.minusMonths(2), dossier));

    /** Anew, from another page. */
    void ouvrir() {
        aller(dossier, "identite");
        aller(dossier, "projet");
    }

    /** Whether that can be read on the page now, not only once something opens. */
    boolean montre(String texte) {
        return find(Component.class)
                .withCondition(montre -> tape(montre.getElement().getText()).contains(texte))
                .exists();
    }

    TextArea prose(String libelle) {
        return find(TextArea.class)
                .withCondition(champ -> champ.getLabel() != null && libelle.equals(tape(champ.getLabel())))
                .single();
    }

    void taper(String libelle, String texte) {
        test(prose(libelle)).setValue(texte);
    }

    /** Opens or closes the line of that name. */
    void ligne(String titre) {
        test(titre(titre)).click();
        roundTrip();
    }

    NativeButton titre(String titre) {
        return find(NativeButton.class)
                .withCondition(bouton -> titre.equals(tape(bouton.getText())))
                .single();
    }

    /** The lines, from top to bottom. */
    List<String> lignes() {
        return find(NativeButton.class).withClassName("ligne-titre").all().stream()
                .map(bouton -> tape(bouton.getText()))
                .toList();
    }

    void presser(String nom) {
        test(boutonNomme(nom)).click();
        roundTrip();
    }

    /** The last one of that name. */
    Button dernier(String libelle) {
        return find(Button.class)
                .withCondition(bouton -> libelle.equals(tape(bouton.getText())))
                .all()
                .getLast();
    }

    ProjetVue projet() {
        return monde.executer(ConsulterProjet.class, consulter -> consulter.execute(cep.id()));
    }

    PlanVue plan() {
        return monde.executer(ConsulterPlan.class, consulter -> consulter.execute(cep.id()));
    }
}
