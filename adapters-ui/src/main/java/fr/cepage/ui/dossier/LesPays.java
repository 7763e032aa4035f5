package fr.cepage.ui.dossier;

import fr.cepage.domain.dossier.Pays;
import fr.cepage.ui.commun.Choix;
import java.text.Collator;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** The countries by their French names, as Java knows them, France first. */
final class LesPays {

    private static final List<Choix> TOUS = Stream.concat(
                    Stream.of(choix(Pays.FRANCE)),
                    Pays.CODES.stream()
                            .map(Pays::new)
                            .filter(pays -> !pays.equals(Pays.FRANCE))
                            .map(LesPays::choix)
                            .sorted(Comparator.comparing(Choix::libelle, Collator.getInstance(Locale.FRENCH)::compare)))
            .toList();

    private LesPays() {}

    static List<Choix> choix() {
        return TOUS;
    }

    static Choix choix(Pays pays) {
        return new Choix(pays.code(), Locale.of("", pays.code()).getDisplayCountry(Locale.FRENCH), null);
    }
}
