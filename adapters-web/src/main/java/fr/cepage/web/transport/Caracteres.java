package fr.cepage.web.transport;

/** Characters that no text of a request can have, e.g. NUL, which the database could not store. */
public final class Caracteres {

    private Caracteres() {}

    public static boolean interdits(String texte) {
        return texte.codePoints().anyMatch(Caracteres::interdit);
    }

    private static boolean interdit(int caractere) {
        boolean controle = Character.isISOControl(caractere) && !Character.isWhitespace(caractere);
        return controle || Character.getType(caractere) == Character.SURROGATE;
    }
}
