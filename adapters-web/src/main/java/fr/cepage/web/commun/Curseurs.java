package fr.cepage.web.commun;

import fr.cepage.application.commun.Curseur;
import fr.cepage.application.commun.CurseurInvalide;
import fr.cepage.web.transport.Caracteres;
import java.util.Base64;
import java.util.List;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Cursors as callers carry them: opaque, so that nobody builds one. By hand, since Spring Data's positions by keys are
 * those of its own repositories, and have no form to travel in.
 */
final class Curseurs {

    private static final int LONGUEUR_MAX = 2000;
    private static final JsonMapper JSON = JsonMapper.shared();

    private Curseurs() {}

    static String ecrire(Curseur curseur) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(JSON.writeValueAsBytes(curseur.cles()));
    }

    static Curseur lire(String texte) {
        if (texte.isEmpty() || texte.length() > LONGUEUR_MAX) {
            throw new CurseurInvalide();
        }
        try {
            return new Curseur(cles(JSON.readTree(Base64.getUrlDecoder().decode(texte))));
        } catch (IllegalArgumentException | JacksonException illisible) {
            throw new CurseurInvalide();
        }
    }

    private static List<String> cles(JsonNode tableau) {
        List<JsonNode> valeurs = tableau.values().stream().toList();
        if (!tableau.isArray()
                || valeurs.isEmpty()
                || !valeurs.stream().allMatch(JsonNode::isString)
                || valeurs.stream().anyMatch(cle -> Caracteres.interdits(cle.stringValue()))) {
            throw new CurseurInvalide();
        }
        return valeurs.stream().map(JsonNode::stringValue).toList();
    }
}
