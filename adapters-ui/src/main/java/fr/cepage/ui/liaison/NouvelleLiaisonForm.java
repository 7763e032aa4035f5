package fr.cepage.ui.liaison;

import com.vaadin.flow.component.ComponentEvent;
import com.vaadin.flow.component.ComponentEventListener;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.shared.Registration;
import fr.cepage.application.liaison.SaisieLiaison;
import fr.cepage.domain.droits.Droit;
import fr.cepage.domain.liaison.ContenuLiaison;
import fr.cepage.ui.commun.ChampDate;
import fr.cepage.ui.commun.Formulaire;
import fr.cepage.ui.commun.Textes;
import fr.cepage.ui.evenement.ChampCommentaire;
import java.util.Objects;

/** What a fiche de liaison says; its date is typed, never guessed: it decides since when there is a level 1. */
final class NouvelleLiaisonForm extends Formulaire<SaisieLiaison> {

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
        operateur.setValue(Objects.requireNonNullElse(saisie.operateur(), ""));
        date.setValue(saisie.date());
        resume.setValue(Objects.requireNonNullElse(saisie.resume(), ""));
    }

    @Override
    protected void envoyer() {
        SaisieLiaison saisie = new SaisieLiaison(operateur.getValue(), date.getValue(), resume.getValue());
        fireEvent(new LiaisonSaisieEvent(this, saisie));
    }

    Registration addLiaisonSaisieListener(ComponentEventListener<LiaisonSaisieEvent> ecoute) {
        return addListener(LiaisonSaisieEvent.class, ecoute);
    }

    /** Somebody asks to record this fiche. */
    static final class LiaisonSaisieEvent extends ComponentEvent<NouvelleLiaisonForm> {

        private final SaisieLiaison saisie;

        LiaisonSaisieEvent(NouvelleLiaisonForm source, SaisieLiaison saisie) {
            super(source, false);
            this.saisie = saisie;
        }

        SaisieLiaison saisie() {
            return saisie;
        }
    }
}
