package fr.cepage.web.commun;

import fr.cepage.application.commun.Avertissement;
import fr.cepage.application.commun.Messages;
import java.util.List;
import java.util.Locale;

/** Something to know that refuses nothing. */
public record AvertissementResponse(String code, String message) {

    public static List<AvertissementResponse> de(List<Avertissement> avertissements, Locale langue) {
        return avertissements.stream()
                .map(avertissement ->
                        new AvertissementResponse(avertissement.code().cle(), Messages.texte(avertissement, langue)))
                .toList();
    }
}
