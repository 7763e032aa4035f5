package fr.cepage.ui.dossier;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.provider.Query;
import com.vaadin.flow.data.value.ValueChangeMode;
import fr.cepage.domain.dossier.StatutDossier;
import fr.cepage.ui.commun.Choix;
import fr.cepage.ui.commun.LectureParPages;
import fr.cepage.ui.commun.Textes;
import java.util.stream.Stream;

/** Narrows the list of dossiers, as one types. */
final class BarreFiltres extends Div {

    private static final int ATTENTE = 300;

    private final Referents referents;
    private final Runnable changement;
    private final TextField texte = new TextField(Textes.texte("dossiers.recherche"));
    private final ComboBox<Choix> referent = new ComboBox<>(Textes.texte("dossiers.referent"));
    private final Select<StatutDossier> statut = new Select<>();
    private final Select<Integer> niveau = new Select<>();
    private LectureParPages<Choix> lecture;

    /** @param changement what is done once somebody asks for another list */
    BarreFiltres(Referents referents, Runnable changement) {
        this.referents = referents;
        this.changement = changement;
        lecture = referents.lecture("");
        addClassName("filtres");
        getElement().setAttribute("role", "search");
        add(texte, referent, statut, niveau);
        preparerTexte();
        preparerReferent();
        preparer(statut, "dossiers.statut", "dossier.statut.");
        statut.setItems(StatutDossier.values());
        preparer(niveau, "dossiers.niveau", "dossier.niveau-cep.");
        niveau.setItems(0, 1, 2, 3);
    }

    private void preparerTexte() {
        texte.setPlaceholder(Textes.texte("dossiers.recherche.invite"));
        texte.setClearButtonVisible(true);
        texte.setValueChangeMode(ValueChangeMode.LAZY);
        texte.setValueChangeTimeout(ATTENTE);
        texte.addClassName("filtre-texte");
        texte.addValueChangeListener(event -> annoncer(event.isFromClient()));
    }

    private void preparerReferent() {
        referent.setItemLabelGenerator(Choix::libelle);
        referent.setItems(this::personnes);
        referent.addValueChangeListener(event -> annoncer(event.isFromClient()));
    }

    private <T> void preparer(Select<T> filtre, String cleLibelle, String prefixe) {
        filtre.setLabel(Textes.texte(cleLibelle));
        filtre.setEmptySelectionAllowed(true);
        filtre.setEmptySelectionCaption(Textes.texte("dossiers.indifferent"));
        filtre.setItemLabelGenerator(
                valeur -> Textes.texte(valeur == null ? "dossiers.indifferent" : prefixe + valeur));
        filtre.addValueChangeListener(event -> annoncer(event.isFromClient()));
    }

    private Stream<Choix> personnes(Query<Choix, String> requete) {
        if (requete.getOffset() == 0) {
            lecture = referents.lecture(requete.getFilter().orElse(""));
        }
        return lecture.tranche(requete.getOffset(), requete.getLimit());
    }

    void montrer(FiltresDossiers filtres) {
        texte.setValue(filtres.texte());
        referent.setValue(referents.parCode(filtres.referent()).orElse(Referents.MOI));
        statut.setValue(filtres.statut());
        niveau.setValue(filtres.niveauCep());
    }

    FiltresDossiers filtres() {
        Choix choisi = referent.getValue();
        return new FiltresDossiers(
                texte.getValue(),
                choisi == null ? FiltresDossiers.TOUS : choisi.code(),
                statut.getValue(),
                niveau.getValue());
    }

    private void annoncer(boolean parQuelquun) {
        if (parQuelquun) {
            changement.run();
        }
    }
}
