package fr.cepage.ui.proposition;

import com.vaadin.flow.component.textfield.TextField;
import fr.cepage.application.proposition.SaisieEtatProposition;
import fr.cepage.domain.proposition.EtatProposition;
import fr.cepage.ui.commun.ChampDate;
import fr.cepage.ui.commun.SectionFormulaire;
import fr.cepage.ui.commun.SectionFormulaire.Poseur;
import fr.cepage.ui.commun.Textes;
import java.time.LocalDate;

/** When a proposition became what it becomes, and why if somebody wants to say so (OFF-06). */
final class ChampsEtape implements SectionFormulaire {

    private final EtatProposition cible;
    private final ChampDate date = new ChampDate("proposition.champ.date-etat");
    private final TextField raison = new TextField(Textes.texte("confirmation.raison"));

    ChampsEtape(EtatProposition cible) {
        this.cible = cible;
    }

    @Override
    public void poser(Poseur poseur) {
        poseur.champ("date", date);
        poseur.champ("raison", raison);
    }

    /** @param aujourdhui the day, unless another one is typed */
    void preparer(LocalDate aujourdhui) {
        date.setValue(aujourdhui);
        raison.clear();
    }

    SaisieEtatProposition saisie() {
        return new SaisieEtatProposition(cible.name(), date.getValue(), raison.getValue());
    }
}
