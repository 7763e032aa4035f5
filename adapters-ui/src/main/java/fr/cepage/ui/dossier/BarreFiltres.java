package fr.cepage.ui.dossier;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import fr.cepage.domain.dossier.StatutDossier;
import fr.cepage.ui.commun.ChampRecherche;
import fr.cepage.ui.commun.Choix;
import fr.cepage.ui.commun.FiltresSuivis;
import fr.cepage.ui.commun.Textes;

/** Narrows the list of dossiers, as one types. */
final class BarreFiltres extends Div {

    private static final int ATTENTE = 300;

    private final Referents referents;
    private final TextField texte = new TextField(Textes.texte("dossiers.recherche"));
    private final ChampRecherche<Choix> referent;
    private final Select<StatutDossier> statut = new Select<>();
    private final Select<Integer> niveau = new Select<>();
    private final FiltresSuivis suivis;

    /** @param changement what is done once somebody asks for another list */
    BarreFiltres(Referents referents, Runnable changement) {
        suivis = new FiltresSuivis(changement);
        addClassName("filtres");
        getElement().setAttribute("role", "search");
        this.referents = referents;
        referent = new ChampRecherche<>("dossiers.referent", Choix::libelle, referents::page);
        add(texte, referent, statut, niveau);
        preparerTexte();
        preparer(statut, "dossiers.statut", "dossier.statut.");
        statut.setItems(StatutDossier.values());
        preparer(niveau, "dossiers.niveau", "dossier.niveau-cep.");
        niveau.setItems(0, 1, 2, 3);
        suivis.suivre(texte, referent, statut, niveau);
    }

    private void preparerTexte() {
        texte.setPlaceholder(Textes.texte("dossiers.recherche.invite"));
        texte.setClearButtonVisible(true);
        texte.setValueChangeMode(ValueChangeMode.LAZY);
        texte.setValueChangeTimeout(ATTENTE);
        texte.addClassName("filtre-texte");
    }

    private <T> void preparer(Select<T> filtre, String cleLibelle, String prefixe) {
        filtre.setLabel(Textes.texte(cleLibelle));
        filtre.setEmptySelectionAllowed(true);
        filtre.setEmptySelectionCaption(Textes.texte("dossiers.indifferent"));
        filtre.setItemLabelGenerator(
                valeur -> Textes.texte(valeur == null ? "dossiers.indifferent" : prefixe + valeur));
    }

    void montrer(FiltresDossiers filtres) {
        suivis.montrer(() -> {
            texte.setValue(filtres.texte());
            referent.setValue(referents.parCode(filtres.referent()).orElse(Referents.MOI));
            statut.setValue(filtres.statut());
            niveau.setValue(filtres.niveauCep());
        });
    }

    FiltresDossiers filtres() {
        Choix choisi = referent.getValue();
        return new FiltresDossiers(
                texte.getValue(),
                choisi == null ? FiltresDossiers.TOUS : choisi.code(),
                statut.getValue(),
                niveau.getValue());
    }
}
