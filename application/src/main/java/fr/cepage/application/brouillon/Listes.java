package fr.cepage.application.brouillon;

import fr.cepage.application.brouillon.Noeud.Elements;
import fr.cepage.application.brouillon.Noeud.Membres;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The three states of one list, its elements by what tells them apart. */
final class Listes {

    /** What an element is told by, the first of these that it has; the members after the first say it more exactly. */
    private static final List<List<String>> DISTINCTIFS = List.of(
            List.of("id"),
            List.of("intitule"),
            List.of("libelle"),
            List.of("operateur"),
            List.of("financeur", "detail"),
            List.of("nature", "organisme"));

    private static final List<String> NOMS =
            List.of("objectif", "intitule", "libelle", "operateur", "detail", "financeur");

    private final List<Map<String, Membres>> cotes;
    private final boolean distinctes;

    private Listes(List<List<Membres>> cotes) {
        this.cotes = cotes.stream().map(Listes::parCle).toList();
        this.distinctes = Stream.iterate(0, rang -> rang + 1)
                .limit(cotes.size())
                .allMatch(rang -> cotes.get(rang).size() == this.cotes.get(rang).size());
    }

    static Listes de(@Nullable Noeud avant, @Nullable Noeud mien, @Nullable Noeud actuel) {
        return new Listes(List.of(liste(avant), liste(mien), liste(actuel)));
    }

    private static List<Membres> liste(@Nullable Noeud noeud) {
        return noeud instanceof Elements elements ? elements.liste() : List.of();
    }

    private static Map<String, Membres> parCle(List<Membres> liste) {
        Map<String, Membres> parCle = new LinkedHashMap<>();
        liste.forEach(element -> cle(element).ifPresent(cle -> parCle.put(cle, element)));
        return parCle;
    }

    private static Optional<String> cle(Membres element) {
        return DISTINCTIFS.stream()
                .filter(noms -> element.texte(noms.getFirst()) != null)
                .map(noms -> noms.stream()
                        .map(element::texte)
                        .map(texte -> Objects.requireNonNullElse(texte, ""))
                        .collect(Collectors.joining("\n")))
                .findFirst();
    }

    /** Whether no two elements of one side are told by the same, and each by something. */
    boolean distinctes() {
        return distinctes;
    }

    /** The order that was typed where it was changed, else the stored one; what the other side added after its neighbour. */
    List<String> ordre() {
        List<String> avant = cles(0);
        List<String> mien = cles(1);
        List<String> actuel = cles(2);
        List<String> gardes = mien.stream().filter(avant::contains).toList();
        boolean deplace = !gardes.equals(avant.stream().filter(mien::contains).toList());
        List<String> ordre = new ArrayList<>(deplace ? mien : actuel);
        inserer(ordre, deplace ? actuel : mien);
        return ordre;
    }

    private static void inserer(List<String> ordre, List<String> autre) {
        int place = 0;
        for (String cle : autre) {
            int connue = ordre.indexOf(cle);
            if (connue < 0) {
                ordre.add(place, cle);
            } else {
                place = connue;
            }
            place++;
        }
    }

    private List<String> cles(int cote) {
        return List.copyOf(cotes.get(cote).keySet());
    }

    @Nullable
    Membres avant(String cle) {
        return cotes.getFirst().get(cle);
    }

    @Nullable
    Membres mien(String cle) {
        return cotes.get(1).get(cle);
    }

    @Nullable
    Membres actuel(String cle) {
        return cotes.getLast().get(cle);
    }

    /** What people call it, as both knew it. */
    String nom(String cle) {
        Membres element = cotes.stream()
                .map(cote -> cote.get(cle))
                .filter(Objects::nonNull)
                .findFirst()
                .orElseThrow();
        return NOMS.stream()
                .map(element::texte)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse("");
    }
}
