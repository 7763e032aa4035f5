package fr.cepage.ui.rendezvous;

import com.vaadin.flow.component.customfield.CustomField;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.TextField;
import fr.cepage.ui.commun.ChampDate;
import fr.cepage.ui.commun.Jours;
import fr.cepage.ui.commun.SaisieLisible;
import fr.cepage.ui.commun.Textes;
import fr.cepage.ui.rendezvous.ChampDateHeure.Moment;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A day and a time of day, both typed; what is no time stays in its place as typed, with the reason beside it. */
final class ChampDateHeure extends CustomField<Moment> implements SaisieLisible {

    private final ChampDate date = new ChampDate("rendez-vous.champ.date");
    private final TextField heure = new TextField(Textes.texte("rendez-vous.champ.heure"));

    ChampDateHeure() {
        super(Moment.VIDE);
        addClassName("champ-date-heure");
        setLabel(Textes.texte("rendez-vous.champ.date-heure"));
        getElement().setAttribute("colspan", "2");
        heure.setPlaceholder(Textes.texte("rendez-vous.champ.heure.forme"));
        heure.setManualValidation(true);
        heure.setAutocomplete(Autocomplete.OFF);
        date.addValueChangeListener(_ -> updateValue());
        heure.addValueChangeListener(_ -> ecrireCommeOnLaLit());
        add(date, heure);
    }

    /** Nothing but the form decides when something is wrong. */
    @Override
    public void setManualValidation(boolean manuelle) {
        // there is no validation of its own to switch off
    }

    /** The mark stands on the two places: a group of fields may not be required itself. */
    @Override
    public void setRequiredIndicatorVisible(boolean visible) {
        date.setRequiredIndicatorVisible(visible);
        heure.setRequiredIndicatorVisible(visible);
    }

    @Override
    public boolean isRequiredIndicatorVisible() {
        return date.isRequiredIndicatorVisible();
    }

    @Override
    public boolean lisible() {
        boolean heureLisible =
                heure.getValue().isBlank() || Heures.lire(heure.getValue()).isPresent();
        heure.setErrorMessage(heureLisible ? "" : Textes.texte("rendez-vous.champ.heure.illisible"));
        heure.setInvalid(!heureLisible);
        boolean lisible = date.lisible() && heureLisible;
        if (!lisible) {
            setInvalid(false);
            setErrorMessage("");
        }
        return lisible;
    }

    private void ecrireCommeOnLaLit() {
        Heures.lire(heure.getValue()).ifPresent(lue -> heure.setValue(Heures.texte(lue)));
        updateValue();
    }

    /** Null unless both were typed. */
    @Nullable
    LocalDateTime dateHeure() {
        LocalDate jour = date.getValue();
        LocalTime moment = Heures.lire(heure.getValue()).orElse(null);
        return jour == null || moment == null ? null : jour.atTime(moment);
    }

    void montrer(@Nullable LocalDate jour, @Nullable LocalTime moment) {
        setValue(new Moment(jour, moment == null ? "" : Heures.texte(moment)));
    }

    @Override
    protected Moment generateModelValue() {
        return new Moment(date.getValue(), heure.getValue());
    }

    @Override
    protected void setPresentationValue(@Nullable Moment moment) {
        Moment montre = Objects.requireNonNullElse(moment, Moment.VIDE);
        date.setValue(montre.date());
        heure.setValue(montre.heure());
    }

    @Override
    public void focus() {
        if (heure.isInvalid() && !date.isInvalid()) {
            heure.focus();
        } else {
            date.focus();
        }
    }

    /** What stands in the two places. */
    record Moment(@Nullable LocalDate date, String heure) {

        static final Moment VIDE = new Moment(null, "");

        @Override
        public String toString() {
            String jour = Optional.ofNullable(date).map(Jours::texte).orElse("");
            return (jour + " " + heure).strip();
        }
    }
}
