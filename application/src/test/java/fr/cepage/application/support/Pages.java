package fr.cepage.application.support;

import fr.cepage.application.commun.Curseur;
import fr.cepage.application.commun.Page;
import fr.cepage.application.commun.PageVoulue;
import fr.cepage.domain.commun.Mots;
import java.util.Arrays;
import java.util.Comparator;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Orders a list in memory by the keys of its cursors and cuts it where one ends, as the database does: what is added or
 * goes meanwhile disturbs nothing. The keys are compared as texts, which the order of days, moments and identifiers bears.
 */
final class Pages {
    static final Comparator<Curseur> CROISSANT =
            (a, b) -> Arrays.compare(a.cles().toArray(String[]::new), b.cles().toArray(String[]::new));

    private Pages() {}

    static <T> Page<T> croissante(Stream<T> lignes, PageVoulue voulue, Function<T, Curseur> cles) {
        return page(lignes, voulue, cles, CROISSANT);
    }

    static <T> Page<T> decroissante(Stream<T> lignes, PageVoulue voulue, Function<T, Curseur> cles) {
        return page(lignes, voulue, cles, CROISSANT.reversed());
    }

    /** A text as it is ordered: by its words. */
    static String tri(String texte) {
        return String.join(" ", Mots.de(texte));
    }

    private static <T> Page<T> page(
            Stream<T> lignes, PageVoulue voulue, Function<T, Curseur> cles, Comparator<Curseur> ordre) {
        Curseur apres = voulue.apres();
        return Page.de(
                lignes.filter(ligne -> apres == null || ordre.compare(cles.apply(ligne), apres) > 0)
                        .sorted(Comparator.comparing(cles, ordre))
                        .limit(voulue.limite() + 1L)
                        .toList(),
                voulue.limite(),
                cles);
    }
}
