package fr.cepage.ui.offre;

import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import fr.cepage.application.offre.FiltresOffres;
import fr.cepage.application.referentiel.ConsulterListe;
import fr.cepage.domain.referentiel.Liste;
import fr.cepage.ui.commun.ChampListe;
import fr.cepage.ui.commun.Textes;
import java.util.stream.Stream;

/** « Recherche avancée »: filters field by field (OFF-02). */
final class RechercheAvancee extends Details {

    private final ChampListe theme = new ChampListe("offre.champ.theme");
    private final ChampListe acteService = new ChampListe("offre.champ.acteService");
    private final ChampListe mesure = new ChampListe("offre.champ.mesureNationale");
    private final TextField type = new TextField(Textes.texte("catalogue.avancee.type"));
    private final TextField partenaire = new TextField(Textes.texte("offre.champ.partenaire"));
    private final TextField contrat = new TextField(Textes.texte("offre.champ.contrat"));
    private boolean prepare;

    RechercheAvancee(ConsulterListe listes) {
        super(Textes.texte("catalogue.avancee"));
        addClassName("recherche-avancee");
        type.setHelperText(Textes.texte("catalogue.avancee.type.aide"));
        Stream.of(type, partenaire, contrat).forEach(champ -> champ.setClearButtonVisible(true));
        Div champs = new Div(theme, acteService, mesure, type, partenaire, contrat);
        champs.addClassName("champs");
        add(champs);
        addOpenedChangeListener(_ -> preparer(listes));
    }

    /** Whoever never opens it reads no list for it. */
    private void preparer(ConsulterListe listes) {
        if (isOpened() && !prepare) {
            prepare = true;
            preparer(theme, Liste.THEMES, listes);
            preparer(acteService, Liste.ACTES_SERVICE, listes);
            preparer(mesure, Liste.MESURES_NATIONALES, listes);
        }
    }

    private static void preparer(ChampListe champ, Liste liste, ConsulterListe listes) {
        champ.proposer(listes.execute(liste, null)).setClearButtonVisible(true);
    }

    void effacer() {
        theme.clear();
        acteService.clear();
        mesure.clear();
        type.clear();
        partenaire.clear();
        contrat.clear();
    }

    FiltresOffres filtres(String texte) {
        return new FiltresOffres(
                texte,
                theme.code(),
                acteService.code(),
                mesure.code(),
                type.getValue(),
                partenaire.getValue(),
                contrat.getValue(),
                null,
                false);
    }
}
