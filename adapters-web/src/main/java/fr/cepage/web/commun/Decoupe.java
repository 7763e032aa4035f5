package fr.cepage.web.commun;

import fr.cepage.application.commun.Curseur;
import fr.cepage.application.commun.CurseurInvalide;
import fr.cepage.application.commun.Page;
import fr.cepage.application.commun.PageVoulue;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;

/** Pages of a list that is short enough to be read as a whole. */
public final class Decoupe {

    private Decoupe() {}

    /**
     * @param cle by which the page after an element is found, unique in the list
     * @param ordre of the keys
     */
    public static <T> Page<T> page(List<T> tous, Function<T, String> cle, Comparator<String> ordre, PageVoulue voulue) {
        Comparator<T> tri = Comparator.comparing(cle, ordre);
        List<T> suivants = tous.stream()
                .sorted(tri)
                .filter(element -> apres(cle.apply(element), ordre, voulue))
                .limit(voulue.limite() + 1L)
                .toList();
        return Page.de(suivants, voulue.limite(), element -> Curseur.de(cle.apply(element)));
    }

    private static boolean apres(String cle, Comparator<String> ordre, PageVoulue voulue) {
        Curseur curseur = voulue.apres();
        if (curseur == null) {
            return true;
        }
        if (curseur.cles().size() != 1) {
            throw new CurseurInvalide();
        }
        return ordre.compare(cle, curseur.cles().getFirst()) > 0;
    }
}
