package fr.cepage.ui.offre;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.QueryParameters;
import fr.cepage.application.offre.FiltresOffres;
import fr.cepage.application.referentiel.ConsulterListe;
import fr.cepage.domain.referentiel.Liste;
import fr.cepage.ui.commun.ChampListe;
import fr.cepage.ui.commun.FiltresSuivis;
import fr.cepage.ui.commun.Textes;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Narrows the list of offers, as one types; the address says to what, so that it can be bookmarked. */
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
    void montrer(QueryParameters adresse) {
        suivis.montrer(() -> {
            texte.setValue(adresse.getSingleParameter("texte").orElse(""));
            choisir(etat, adresse.getSingleParameter("etat").orElse(null));
            choisir(mesure, adresse.getSingleParameter("mesure").orElse(null));
            ouvertes.setValue(adresse.getSingleParameter("ouvertes").isPresent());
        });
    }

    private static void choisir(ChampListe champ, @Nullable String code) {
        champ.clear();
        if (code != null) {
            champ.choisirCode(code);
        }
    }

    FiltresOffres filtres() {
        return new FiltresOffres(
                texte.getValue(), null, null, mesure.code(), null, null, null, etat.code(), ouvertes.getValue());
    }

    /** The address that leads to this list; what narrows nothing is left out. */
    QueryParameters adresse() {
        Map<String, String> adresse = new LinkedHashMap<>();
        if (!texte.getValue().isBlank()) {
            adresse.put("texte", texte.getValue());
        }
        Optional.ofNullable(etat.code()).ifPresent(code -> adresse.put("etat", code));
        Optional.ofNullable(mesure.code()).ifPresent(code -> adresse.put("mesure", code));
        if (ouvertes.getValue()) {
            adresse.put("ouvertes", "oui");
        }
        return QueryParameters.simple(adresse);
    }

    /** The key of what an empty list says. */
    String siVide() {
        if (filtres().vains()) {
            return "recherche.vaine";
        }
        return adresse().getParameters().isEmpty() ? "offres.vide" : "offres.vide.recherche";
    }
}
