package fr.cepage.ui.evenement;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import fr.cepage.application.evenement.CriteresEvenements;
import fr.cepage.application.referentiel.ConsulterListe;
import fr.cepage.domain.journal.ActionJournal;
import fr.cepage.domain.referentiel.CodeValeur;
import fr.cepage.domain.referentiel.Liste;
import fr.cepage.ui.commun.ChampDate;
import fr.cepage.ui.commun.ChampListe;
import fr.cepage.ui.commun.Choix;
import fr.cepage.ui.commun.FiltresSuivis;
import fr.cepage.ui.commun.Textes;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Narrows the list of events, as one chooses (EVT-04). */
final class BarreEvenements extends Div {

    private final ChampDate du = new ChampDate("evenements.du");
    private final ChampDate au = new ChampDate("evenements.au");
    private final ChampListe nature = new ChampListe("evenement.champ.nature");
    private final ChampListe sens = new ChampListe("evenement.champ.sens");
    private final ChampListe action = new ChampListe("evenements.actions");
    private final RadioButtonGroup<Boolean> enCours = new RadioButtonGroup<>();
    private final FiltresSuivis suivis;

    /** @param changement what is done once somebody asks for another list */
    BarreEvenements(ConsulterListe listes, Runnable changement) {
        suivis = new FiltresSuivis(changement);
        addClassNames("filtres", "filtres-evenements");
        getElement().setAttribute("role", "search");
        nature.proposer(listes.execute(Liste.NATURES_EVENEMENT, null));
        sens.proposer(listes.execute(Liste.SENS_EVENEMENT, null));
        action.proposerChoix(actions());
        enCours.setAriaLabel(Textes.texte("evenements.lesquels"));
        enCours.setItems(false, true);
        enCours.setItemLabelGenerator(
                seuls -> Textes.texte(Boolean.TRUE.equals(seuls) ? "evenements.en-cours" : "evenements.tous"));
        Stream.of(nature, sens, action).forEach(liste -> liste.setClearButtonVisible(true));
        Stream.of(du, au).forEach(date -> date.setClearButtonVisible(true));
        add(du, au, nature, sens, action, enCours);
        suivis.suivre(du, au, nature, sens, action, enCours);
    }

    private static List<Choix> actions() {
        return Stream.of(ActionJournal.values())
                .filter(ActionJournal::deSuivi)
                .map(action -> new Choix(action.name(), Textes.texte(action), null))
                .toList();
    }

    void montrer(CriteresEvenements criteres) {
        suivis.montrer(() -> {
            du.setValue(criteres.du());
            au.setValue(criteres.au());
            choisir(nature, criteres.nature());
            choisir(sens, criteres.sens());
            choisir(action, criteres.action());
            enCours.setValue(criteres.enCours());
        });
    }

    private static void choisir(ChampListe champ, @Nullable Object code) {
        champ.clear();
        if (code != null) {
            champ.choisirCode(code.toString());
        }
    }

    CriteresEvenements criteres() {
        String choisie = action.code();
        return new CriteresEvenements(
                du.getValue(),
                au.getValue(),
                CodeValeur.lire(nature.code()),
                CodeValeur.lire(sens.code()),
                choisie == null ? null : ActionJournal.valueOf(choisie),
                Boolean.TRUE.equals(enCours.getValue()),
                false);
    }
}
