package fr.cepage.ui.liaison;

import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import fr.cepage.application.liaison.SaisieLiaison;
import fr.cepage.domain.droits.Droit;
import fr.cepage.domain.liaison.ContenuLiaison;
import fr.cepage.ui.commun.ChampDate;
import fr.cepage.ui.commun.Formulaire;
import fr.cepage.ui.commun.Textes;
import fr.cepage.ui.evenement.ChampCommentaire;

/** What a fiche de liaison says; its date is typed, never guessed: it decides since when there is a level 1. */
final class NouvelleLiaisonForm extends Formulaire<SaisieLiaison, SaisieLiaison> {

    private final TextField operateur = new TextField(Textes.texte("liaison.champ.operateur"));
    private final ChampDate date = new ChampDate("liaison.champ.date");
    private final ChampCommentaire resume = new ChampCommentaire("liaison.champ.resume", ContenuLiaison.RESUME_MAX);

    NouvelleLiaisonForm() {
        super(Droit.GERER_EVENEMENTS, "liaison.enregistrer");
        operateur.setHelperText(Textes.texte("liaison.champ.operateur.aide"));
        operateur.setValueChangeMode(ValueChangeMode.EAGER);
        date.setHelperText(Textes.texte("liaison.champ.date.aide"));
        obligatoire("operateur", operateur);
        obligatoire("date", date);
        champ("resume", resume);
    }

    @Override
    protected void montrer(SaisieLiaison saisie) {
        operateur.setValue(Textes.ouVide(saisie.operateur()));
        date.setValue(saisie.date());
        resume.setValue(Textes.ouVide(saisie.resume()));
    }

    @Override
    protected SaisieLiaison saisie() {
        return new SaisieLiaison(operateur.getValue(), date.getValue(), resume.getValue());
    }
}
