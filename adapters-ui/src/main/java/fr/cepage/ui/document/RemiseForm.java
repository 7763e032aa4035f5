package fr.cepage.ui.document;

import fr.cepage.application.document.DocumentVue;
import fr.cepage.domain.droits.Droit;
import fr.cepage.ui.commun.ChampDate;
import fr.cepage.ui.commun.Formulaire;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The day on which a document was handed over (SYN-11). */
final class RemiseForm extends Formulaire<DocumentVue, @Nullable LocalDate> {

    private final ChampDate date = new ChampDate("document.remise.date");
    private final LocalDate aujourdhui;

    RemiseForm(Droit droit, LocalDate aujourdhui) {
        super(droit, "document.remettre.valider");
        this.aujourdhui = aujourdhui;
        obligatoire("date", date);
    }

    @Override
    protected void montrer(DocumentVue document) {
        date.setValue(Objects.requireNonNullElse(document.remisLe(), aujourdhui));
    }

    @Override
    protected @Nullable LocalDate saisie() {
        return date.getValue();
    }
}
