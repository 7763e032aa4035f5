package fr.cepage.application.commun;

import fr.cepage.domain.commun.CodeMessage;
import java.util.List;

/** Something the user is told without being stopped; its sentence stands in the message bundle. */
public record Avertissement(CodeMessage code, List<Object> parametres) {

    public Avertissement {
        parametres = List.copyOf(parametres);
    }

    public static Avertissement de(CodeMessage code, Object... parametres) {
        return new Avertissement(code, List.of(parametres));
    }
}
