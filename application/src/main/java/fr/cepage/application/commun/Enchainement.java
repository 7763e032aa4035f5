package fr.cepage.application.commun;

import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Lists one behind the other, read as one and each only when it is reached; the cursor says in which to go on, and where. */
public final class Enchainement<T> {

    private final List<Function<PageVoulue, Page<T>>> listes = new ArrayList<>();

    public Enchainement<T> puis(Function<PageVoulue, Page<T>> liste) {
        listes.add(liste);
        return this;
    }

    /** A list that is there already; its cursor is how many of it were read. */
    public Enchainement<T> puis(List<T> elements) {
        return puis(page -> {
            int debut = page.apres() == null ? 0 : entier(page.apres(), elements.size());
            int fin = Math.min(elements.size(), debut + page.limite());
            return new Page<>(elements.subList(debut, fin), fin < elements.size() ? Curseur.de(fin) : null);
        });
    }

    public Page<T> page(PageVoulue voulue) {
        Curseur apres = voulue.apres();
        int premiere = apres == null ? 0 : entier(apres, listes.size() - 1);
        Curseur dedans = apres == null ? null : dedans(apres);
        List<T> lus = new ArrayList<>();
        for (int i = premiere; i < listes.size(); i++) {
            int place = voulue.limite() - lus.size();
            Page<T> page = listes.get(i).apply(new PageVoulue(i == premiere ? dedans : null, Math.max(1, place)));
            boolean neTientPas = place == 0 && !page.elements().isEmpty();
            if (neTientPas) {
                return new Page<>(lus, Curseur.de(i));
            }
            lus.addAll(page.elements());
            if (page.suivant() != null) {
                return new Page<>(lus, dans(i, page.suivant()));
            }
        }
        return new Page<>(lus, null);
    }

    private static Curseur dans(int liste, Curseur suivant) {
        return new Curseur(Stream.concat(Stream.of(Integer.toString(liste)), suivant.cles().stream())
                .toList());
    }

    private static @Nullable Curseur dedans(Curseur apres) {
        return apres.cles().size() == 1
                ? null
                : new Curseur(apres.cles().subList(1, apres.cles().size()));
    }

    private static int entier(Curseur curseur, int max) {
        try {
            int lu = Integer.parseInt(curseur.cles().getFirst());
            if (lu >= 0 && lu <= max) {
                return lu;
            }
        } catch (NumberFormatException | NoSuchElementException inventee) {
            throw new CurseurInvalide();
        }
        throw new CurseurInvalide();
    }
}
