package fr.cepage.ui.commun;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import fr.cepage.application.commun.ValeurVue;
import fr.cepage.domain.referentiel.ValeurListe;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A choice from a list; each value shows its help text in the list, and beside it once chosen (CEP-09). A value that is
 * no longer valid stays where it was used (NOM-01).
 */
public final class ChampListe extends ComboBox<Choix> implements SaisieLisible {

    private final ChoixTape<Choix> tape;
    private List<Choix> valides = List.of();
    private String explication = "";
    private boolean aideCherchee;

    public ChampListe(String cleLibelle) {
        super(Textes.texte(cleLibelle));
        setItemLabelGenerator(Choix::libelle);
        setRenderer(new ComponentRenderer<>(ChampListe::ligne));
        setOverlayWidth("min(36rem, 90vw)");
        addValueChangeListener(event -> aider(event.getValue()));
        tape = ChoixTape.dans(this, _ -> valides.stream(), this::mots);
    }

    @Override
    public boolean lisible() {
        return tape.lisible();
    }

    /** The words of a help text find its value too. */
    public ChampListe chercherDansLAide() {
        aideCherchee = true;
        return this;
    }

    /** What the field says of itself, where the chosen value says nothing. */
    public ChampListe expliquer(String cle) {
        explication = Textes.texte(cle);
        aider(getValue());
        return this;
    }

    /** What can be chosen today. */
    public ChampListe proposer(List<ValeurListe> valeurs) {
        return proposerChoix(valeurs.stream().map(Choix::de).toList());
    }

    public ChampListe proposerChoix(List<Choix> choix) {
        valides = List.copyOf(choix);
        setItems(this::commence, valides);
        return this;
    }

    /** Shows what was chosen, be it still valid or not. */
    public void choisir(@Nullable ValeurVue valeur) {
        choisirChoix(valeur == null ? null : Choix.de(valeur));
    }

    public void choisirChoix(@Nullable Choix choix) {
        Optional<Choix> valide = valides.stream().filter(v -> v.equals(choix)).findFirst();
        if (choix != null && valide.isEmpty()) {
            List<Choix> tous = new ArrayList<>(valides);
            tous.add(choix);
            setItems(this::commence, tous);
        }
        setValue(valide.orElse(choix));
    }

    /** Chooses one of those offered by its code. */
    public void choisirCode(String code) {
        valides.stream().filter(choix -> choix.code().equals(code)).findFirst().ifPresent(this::setValue);
    }

    public @Nullable String code() {
        Choix choisi = getValue();
        return choisi == null ? null : choisi.code();
    }

    private boolean commence(Choix choix, String saisi) {
        return ChoixTape.commence(mots(choix), saisi);
    }

    private String mots(Choix choix) {
        return aideCherchee ? choix.libelle() + " " + Textes.ouVide(choix.aide()) : choix.libelle();
    }

    private void aider(@Nullable Choix choisi) {
        setHelperText(choisi == null || choisi.aide() == null ? explication : choisi.aide());
    }

    private static Div ligne(Choix choix) {
        Div ligne = new Div(new Span(choix.libelle()));
        ligne.addClassName("choix");
        if (choix.aide() != null) {
            Span aide = new Span(choix.aide());
            aide.addClassName("aide");
            ligne.add(aide);
        }
        return ligne;
    }
}
