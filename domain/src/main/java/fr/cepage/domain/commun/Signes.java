package fr.cepage.domain.commun;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The signs that a text is refused for, as they are named to whoever typed it (SAI-02). */
public record Signes(List<String> signes) {

    private static final int NOMMES = 5;

    public Signes {
        signes = List.copyOf(signes);
    }

    Signes(String signe) {
        this(List.of(signe));
    }

    /** Those of the text that the pattern finds, each once, the first few. */
    static Signes dans(String texte, Pattern refuse) {
        Matcher trouve = refuse.matcher(texte);
        return new Signes(trouve.results()
                .map(resultat -> resultat.group())
                .distinct()
                .limit(NOMMES)
                .toList());
    }

    boolean aucun() {
        return signes.isEmpty();
    }

    /** « & », « U+0007 »: what cannot be seen is named by its number. */
    @Override
    public String toString() {
        return signes.stream().map(Signes::nom).collect(Collectors.joining(", "));
    }

    private static String nom(String signe) {
        int code = signe.codePointAt(0);
        String vu = voit(code) ? signe : "U+%04X".formatted(code);
        return "« " + vu + " »";
    }

    private static boolean voit(int code) {
        return switch (Character.getType(code)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.PRIVATE_USE,
                    Character.SURROGATE,
                    Character.UNASSIGNED -> false;
            default -> code != 0xFFFD && !Character.isWhitespace(code) && !Character.isSpaceChar(code);
        };
    }
}
