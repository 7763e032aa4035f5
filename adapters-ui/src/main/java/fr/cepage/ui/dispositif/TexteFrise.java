package fr.cepage.ui.dispositif;

import static fr.cepage.ui.commun.Textes.texte;

import fr.cepage.ui.dispositif.PlanFrise.Segment;
import java.time.LocalDate;
import java.util.Locale;
import java.util.stream.Collectors;

/** The frise in words, for whoever does not see it: « Phase 2 du … au …, phase 3 depuis le … ». */
final class TexteFrise {

    private TexteFrise() {}

    static String phrase(PlanFrise plan) {
        String phrase = plan.segments().stream().map(TexteFrise::morceau).collect(Collectors.joining(", "));
        return phrase.substring(0, 1).toUpperCase(Locale.FRENCH) + phrase.substring(1);
    }

    static String nom(Segment segment) {
        return texte((segment.prevue() ? "frise.prevue." : "frise.niveau.") + segment.niveau());
    }

    private static String morceau(Segment segment) {
        String phase = texte("frise.mot." + segment.niveau());
        LocalDate fin = segment.fin();
        if (segment.prevue()) {
            return texte("frise.texte.prevue", phase, segment.debut());
        }
        return fin == null
                ? texte("frise.texte.depuis", phase, segment.debut())
                : texte("frise.texte.entre", phase, segment.debut(), fin);
    }
}
