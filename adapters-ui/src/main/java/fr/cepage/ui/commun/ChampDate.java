package fr.cepage.ui.commun;

import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.data.binder.ValidationResult;
import com.vaadin.flow.data.binder.ValueContext;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/**
 * A day typed as jj/mm/aaaa, with or without slashes. What is no day stays in the field as typed, with the reason
 * beside it.
 */
public final class ChampDate extends DatePicker implements SaisieLisible {

    /** A year of three digits is a slip of the fingers. */
    private static final LocalDate PREMIERE = LocalDate.of(1000, 1, 1);

    private boolean illisible;

    public ChampDate(String cleLibelle) {
        super(Textes.texte(cleLibelle));
        setLocale(Locale.FRENCH);
        setI18n(francais());
        setPlaceholder(Textes.texte("date.forme"));
        setAutoOpen(false);
        setMin(PREMIERE);
        setManualValidation(true);
        addValidationStatusChangeListener(_ -> verifier());
    }

    /** Keeps the same day as that one, whichever of the two is typed. */
    public void partager(ChampDate autre) {
        suivre(autre);
        autre.suivre(this);
    }

    /** A text that is no day stays where it is typed: to empty a field twice would wipe it out. */
    private void suivre(ChampDate source) {
        source.addValueChangeListener(change -> {
            if (!Objects.equals(change.getValue(), getValue())) {
                setValue(change.getValue());
            }
        });
    }

    /** Whether the field is empty or holds a day. */
    @Override
    public boolean lisible() {
        return verifier();
    }

    private boolean verifier() {
        ValidationResult resultat = getDefaultValidator().apply(getValue(), new ValueContext(this));
        if (resultat.isError() || illisible) {
            setErrorMessage(resultat.isError() ? resultat.getErrorMessage() : "");
            setInvalid(resultat.isError());
        }
        illisible = resultat.isError();
        return !resultat.isError();
    }

    private static DatePickerI18n francais() {
        DatePickerI18n francais = new DatePickerI18n();
        francais.setMonthNames(Arrays.stream(Month.values())
                .map(mois -> mois.getDisplayName(TextStyle.FULL_STANDALONE, Locale.FRENCH))
                .toList());
        francais.setWeekdays(jours(TextStyle.FULL_STANDALONE));
        francais.setWeekdaysShort(jours(TextStyle.SHORT_STANDALONE));
        francais.setFirstDayOfWeek(1);
        francais.setToday(Textes.texte("date.aujourdhui"));
        francais.setCancel(Textes.texte("action.annuler"));
        francais.setDateFormats("dd/MM/yyyy", "ddMMyyyy", "d/M/yyyy", "d.M.yyyy", "d-M-yyyy", "d M yyyy", "yyyy-MM-dd");
        francais.setBadInputErrorMessage(Textes.texte("date.illisible"));
        francais.setMinErrorMessage(Textes.texte("date.illisible"));
        return francais;
    }

    /** From Sunday on, as the component wants them. */
    private static List<String> jours(TextStyle style) {
        return List.of(0, 1, 2, 3, 4, 5, 6).stream()
                .map(rang -> DayOfWeek.SUNDAY.plus(rang).getDisplayName(style, Locale.FRENCH))
                .toList();
    }
}
