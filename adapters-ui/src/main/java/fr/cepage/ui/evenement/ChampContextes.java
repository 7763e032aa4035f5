package fr.cepage.ui.evenement;

import com.vaadin.flow.component.customfield.CustomField;
import fr.cepage.application.commun.ValeurVue;
import fr.cepage.domain.referentiel.ValeurListe;
import fr.cepage.ui.commun.ChampListe;
import fr.cepage.ui.commun.Choix;
import fr.cepage.ui.commun.SaisieLisible;
import fr.cepage.ui.commun.Textes;
import fr.cepage.ui.evenement.ChampContextes.Places;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The three places of the contexts; the first must be filled, their order means nothing else (EVT-01, EVT-02). */
final class ChampContextes extends CustomField<Places> implements SaisieLisible {

    private final ChampListe primaire = new ChampListe("evenement.champ.contexte-primaire");
    private final ChampListe secondaire = new ChampListe("evenement.champ.contexte-secondaire");
    private final ChampListe tertiaire = new ChampListe("evenement.champ.contexte-tertiaire");

    ChampContextes(List<ValeurListe> valeurs) {
        super(Places.VIDES);
        addClassName("champ-contextes");
        setLabel(Textes.texte("evenement.champ.contextes"));
        getElement().setAttribute("colspan", "2");
        for (ChampListe place : places()) {
            place.proposer(valeurs);
            place.setManualValidation(true);
            place.addValueChangeListener(_ -> updateValue());
            add(place);
        }
        primaire.setRequiredIndicatorVisible(true);
        secondaire.setClearButtonVisible(true);
        tertiaire.setClearButtonVisible(true);
    }

    private List<ChampListe> places() {
        return List.of(primaire, secondaire, tertiaire);
    }

    /** Nothing but the form decides when something is wrong. */
    @Override
    public void setManualValidation(boolean manuelle) {
        // there is no validation of its own to switch off
    }

    /** Every place says itself what it cannot understand. */
    @Override
    public boolean lisible() {
        return places().stream().filter(place -> !place.lisible()).count() == 0;
    }

    /** Shows those of an event; a value that is no longer valid stays (NOM-01). */
    void montrer(List<ValeurVue> contextes) {
        List<Choix> choix = contextes.stream().map(Choix::de).toList();
        setValue(new Places(rang(choix, 0), rang(choix, 1), rang(choix, 2)));
    }

    /** At most as many as there are places. */
    void choisirCodes(List<String> codes) {
        setValue(Places.VIDES);
        for (int rang = 0; rang < codes.size(); rang++) {
            places().get(rang).choisirCode(codes.get(rang));
        }
        updateValue();
    }

    private static @Nullable Choix rang(List<Choix> choix, int rang) {
        return rang < choix.size() ? choix.get(rang) : null;
    }

    /** Blank where nothing stands. */
    List<String> codes() {
        return places().stream().map(place -> Textes.ouVide(place.code())).toList();
    }

    @Override
    protected Places generateModelValue() {
        return new Places(primaire.getValue(), secondaire.getValue(), tertiaire.getValue());
    }

    @Override
    protected void setPresentationValue(@Nullable Places places) {
        Places montrees = Objects.requireNonNullElse(places, Places.VIDES);
        primaire.choisirChoix(montrees.primaire());
        secondaire.choisirChoix(montrees.secondaire());
        tertiaire.choisirChoix(montrees.tertiaire());
    }

    /** What stands in each place; null: nothing. */
    record Places(
            @Nullable Choix primaire,
            @Nullable Choix secondaire,
            @Nullable Choix tertiaire) {

        static final Places VIDES = new Places(null, null, null);

        @Override
        public String toString() {
            return Stream.of(primaire, secondaire, tertiaire)
                    .filter(Objects::nonNull)
                    .map(Choix::libelle)
                    .collect(Collectors.joining(", "));
        }
    }
}
