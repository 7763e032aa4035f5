package fr.cepage.ui.offre;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import fr.cepage.application.referentiel.ConsulterListe;
import fr.cepage.domain.referentiel.Liste;
import fr.cepage.ui.commun.ChampListe;
import fr.cepage.ui.commun.FiltresSuivis;
import fr.cepage.ui.commun.Textes;
import org.jspecify.annotations.Nullable;

/** Narrows the list of offers, as one types. */
final class BarreFiltresOffres extends Div {

    private static final int ATTENTE = 300;

    private final TextField texte = new TextField(Textes.texte("offres.recherche"));
    private final ChampListe etat = new ChampListe("offre.champ.etat");
    private final ChampListe mesure = new ChampListe("offre.champ.mesureNationale");
    private final Checkbox ouvertes = new Checkbox(Textes.texte("offres.ouvertes"));
    private final FiltresSuivis suivis;

    /** @param changement what is done once somebody asks for another list */
    BarreFiltresOffres(ConsulterListe listes, Runnable changement) {
        suivis = new FiltresSuivis(changement);
        addClassName("filtres");
        getElement().setAttribute("role", "search");
        texte.setPlaceholder(Textes.texte("catalogue.invite"));
        texte.setClearButtonVisible(true);
        texte.setValueChangeMode(ValueChangeMode.LAZY);
        texte.setValueChangeTimeout(ATTENTE);
        texte.addClassName("filtre-texte");
        etat.proposer(listes.execute(Liste.ETATS_OFFRE, null)).setClearButtonVisible(true);
        mesure.proposer(listes.execute(Liste.MESURES_NATIONALES, null)).setClearButtonVisible(true);
        add(texte, etat, mesure, ouvertes);
        suivis.suivre(texte, etat, mesure, ouvertes);
    }

    /** A code that is no value of its list narrows nothing. */
    void montrer(ListeVoulue voulue) {
        suivis.montrer(() -> {
            texte.setValue(voulue.texte());
            choisir(etat, voulue.etat());
            choisir(mesure, voulue.mesure());
            ouvertes.setValue(voulue.ouvertes());
        });
    }

    private static void choisir(ChampListe champ, @Nullable String code) {
        champ.clear();
        if (code != null) {
            champ.choisirCode(code);
        }
    }

    ListeVoulue voulue() {
        return new ListeVoulue(texte.getValue(), etat.code(), mesure.code(), ouvertes.getValue());
    }
}
