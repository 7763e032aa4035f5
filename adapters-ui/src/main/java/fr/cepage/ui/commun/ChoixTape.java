package fr.cepage.ui.commun;

import com.vaadin.flow.component.combobox.ComboBox;
import fr.cepage.application.commun.Page;
import fr.cepage.application.commun.PageVoulue;
import fr.cepage.domain.commun.Mots;
import fr.cepage.domain.commun.Nettoyage;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * What is typed into a list field, which never keeps one value under another text (SAI-06). It is taken, however the field
 * is left and however fast, when exactly one value matches it; else it stays as typed, with the reason, and nothing is
 * chosen.
 *
 * @param <T> whose equality tells one choice from another
 */
public final class ChoixTape<T> {

    private static final String TEXTE_TAPE = "element.inputElement.value";

    private final ComboBox<T> champ;
    private final Function<String, Stream<T>> candidats;
    private final Function<String, Optional<T>> libre;
    private final Function<T, String> mots;
    private boolean illisible;

    private ChoixTape(
            ComboBox<T> champ,
            Function<String, Stream<T>> candidats,
            Function<String, Optional<T>> libre,
            Function<T, String> mots) {
        this.champ = champ;
        this.candidats = candidats;
        this.libre = libre;
        this.mots = mots;
    }

    /**
     * Only the values of the list can be chosen; the beginning of their words is enough.
     *
     * @param candidats what may be meant by a text, asked of whoever knows all the values
     */
    public static <T> ChoixTape<T> dans(ComboBox<T> champ, Function<String, Stream<T>> candidats) {
        return dans(champ, candidats, nom(champ));
    }

    /** @param mots whose beginnings are enough, where those of its name are not all */
    public static <T> ChoixTape<T> dans(
            ComboBox<T> champ, Function<String, Stream<T>> candidats, Function<T, String> mots) {
        return new ChoixTape<>(champ, candidats, _ -> Optional.empty(), mots).ecouter();
    }

    private static <T> Function<T, String> nom(ComboBox<T> champ) {
        return valeur -> champ.getItemLabelGenerator().apply(valeur);
    }

    /** Among values that only the server knows, found by a part of their name, page by page. */
    public static <T> ChoixTape<T> parmi(ComboBox<T> champ, BiFunction<String, PageVoulue, Page<T>> recherche) {
        return dans(champ, chercher(champ, recherche));
    }

    /** @param libre what is chosen by a text that is no whole name of one of them */
    public static <T> ChoixTape<T> parmiOuLibre(
            ComboBox<T> champ, BiFunction<String, PageVoulue, Page<T>> recherche, Function<String, T> libre) {
        return new ChoixTape<>(champ, chercher(champ, recherche), texte -> Optional.of(libre.apply(texte)), nom(champ))
                .ecouter();
    }

    private static <T> Function<String, Stream<T>> chercher(
            ComboBox<T> champ, BiFunction<String, PageVoulue, Page<T>> recherche) {
        LecturesParFiltre<T> lectures = new LecturesParFiltre<>(recherche);
        champ.setItems(
                requete -> lectures.tranche(requete.getFilter().orElse(""), requete.getOffset(), requete.getLimit()));
        return texte -> recherche.apply(texte, PageVoulue.premiere()).elements().stream();
    }

    private ChoixTape<T> ecouter() {
        champ.setAllowCustomValue(true);
        champ.addValueChangeListener(_ -> comprendre());
        champ.addCustomValueSetListener(saisie -> rapprocher(saisie.getDetail()));
        champ.getElement()
                .addEventListener(
                        "focusout",
                        depart -> laisser(depart.getEventData().get(TEXTE_TAPE).asString()))
                .addEventData(TEXTE_TAPE);
        return this;
    }

    /** Whether the field is empty or holds one of the values; when not, it says so. */
    public boolean lisible() {
        if (illisible) {
            champ.setErrorMessage(Textes.texte("liste.illisible"));
            champ.setInvalid(true);
        }
        return !illisible;
    }

    private void rapprocher(String saisi) {
        String texte = Nettoyage.ligne(saisi);
        if (texte == null) {
            comprendre();
            champ.setValue(null);
        } else {
            voulu(texte).ifPresentOrElse(this::prendre, () -> refuser(saisi));
        }
    }

    /** The one that is named in full, else a free name where there may be one, else the only one that the text begins. */
    private Optional<T> voulu(String texte) {
        List<T> trouves = candidats
                .apply(texte)
                .filter(valeur -> commence(mots.apply(valeur), texte))
                .toList();
        List<T> nommes = trouves.stream()
                .filter(valeur -> Mots.de(libelle(valeur)).equals(Mots.de(texte)))
                .toList();
        return nommes.isEmpty() ? libre.apply(texte).or(() -> seul(trouves)) : seul(nommes);
    }

    private static <T> Optional<T> seul(List<T> valeurs) {
        return valeurs.size() == 1 ? Optional.of(valeurs.getFirst()) : Optional.empty();
    }

    /** The same value again leaves what was typed over it: its name is written anew. */
    private void prendre(T valeur) {
        comprendre();
        champ.setValue(valeur);
        ecrire(libelle(valeur));
    }

    /** Nothing is chosen any more, and what was typed stands there still. */
    private void refuser(String saisi) {
        champ.setValue(null);
        illisible = true;
        lisible();
        ecrire(saisi);
    }

    private void ecrire(String texte) {
        champ.getElement().executeJs("this.inputElement.value = $0", texte);
    }

    /** What nobody could understand has been wiped out, or written over by the value that was chosen before. */
    private void laisser(String saisi) {
        T choisi = champ.getValue();
        if (saisi.isBlank() || (choisi != null && libelle(choisi).equals(saisi))) {
            comprendre();
        }
    }

    private void comprendre() {
        if (illisible) {
            illisible = false;
            champ.setErrorMessage("");
            champ.setInvalid(false);
        }
    }

    private String libelle(T valeur) {
        return champ.getItemLabelGenerator().apply(valeur);
    }

    /** Every word typed starts a word of the label, accents and case ignored: « reprise » is not « entreprise ». */
    public static boolean commence(String libelle, String texte) {
        List<String> mots = Mots.de(libelle);
        return Mots.de(texte).stream().allMatch(debut -> mots.stream().anyMatch(mot -> mot.startsWith(debut)));
    }
}
