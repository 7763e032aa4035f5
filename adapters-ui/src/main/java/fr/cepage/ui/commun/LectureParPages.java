package fr.cepage.ui.commun;

import fr.cepage.application.commun.Curseur;
import fr.cepage.application.commun.Page;
import fr.cepage.application.commun.PageVoulue;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Reads a list of any length as far as somebody scrolls. Components ask by offset, queries answer by cursor: what was
 * read is kept, and reading goes on from where it ended.
 */
public final class LectureParPages<T> {

    private final Function<PageVoulue, Page<T>> lecture;
    private final List<T> lues = new ArrayList<>();
    private @Nullable Curseur suivant;
    private boolean commencee;

    public LectureParPages(Function<PageVoulue, Page<T>> lecture) {
        this.lecture = lecture;
    }

    public Stream<T> tranche(int debut, int limite) {
        int fin = debut + limite;
        charger(fin);
        return List.copyOf(lues.subList(Math.min(debut, lues.size()), Math.min(fin, lues.size()))).stream();
    }

    /** Where the first such element stands, if it is among that many. */
    public OptionalInt rang(Predicate<T> voulu, int parmi) {
        charger(parmi);
        return IntStream.range(0, lues.size())
                .filter(rang -> voulu.test(lues.get(rang)))
                .findFirst();
    }

    private void charger(int nombre) {
        while (lues.size() < nombre && resteALire()) {
            Page<T> page = lecture.apply(new PageVoulue(suivant, PageVoulue.LIMITE_PAR_DEFAUT));
            lues.addAll(page.elements());
            suivant = page.suivant();
            commencee = true;
        }
    }

    private boolean resteALire() {
        return !commencee || suivant != null;
    }
}
