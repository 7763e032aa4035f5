package fr.cepage.web.openapi;

import io.swagger.v3.oas.models.media.Schema;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;

/**
 * What may be sent, as {@code requetes.properties} tells it: the records that are read may be the application's, which
 * knows nothing of OpenAPI.
 */
final class Requetes31 {

    private static final ResourceBundle LIGNES = ResourceBundle.getBundle("fr.cepage.web.requetes", Locale.ROOT);

    private Requetes31() {}

    /** What the application calls a {@code SaisieX} is an {@code XRequest} to those who send it. */
    static String nom(Class<?> type) {
        String nom = type.getSimpleName();
        return LIGNES.containsKey(nom) ? LIGNES.getString(nom) : nom.replaceFirst("^Saisie(.+)", "$1Request");
    }

    static void decrire(Schema<?> modele, String nom) {
        modele.getProperties().forEach((membre, forme) -> {
            String debut = lignes(nom, membre);
            LIGNES.keySet().stream()
                    .filter(cle -> cle.startsWith(debut))
                    .forEach(cle ->
                            preciser(modele, membre, forme, cle.substring(debut.length()), LIGNES.getString(cle)));
        });
    }

    /** What no line says of a member, the answer of the same name says: {@code XResponse} of {@code XRequest}. */
    @SuppressWarnings("rawtypes")
    static void completer(Map<String, Schema> schemas) {
        schemas.forEach((nom, schema) -> {
            Schema<?> requete = schema;
            Schema<?> reponse = nom.endsWith("Request") ? schemas.get(nom.replaceFirst("Request$", "Response")) : null;
            if (reponse != null && requete.getProperties() != null) {
                requete.getProperties().forEach((membre, forme) -> completer(nom, membre, forme, reponse));
            }
        });
    }

    private static void completer(String nom, String membre, Schema<?> forme, Schema<?> reponse) {
        Schema<?> dite =
                reponse.getProperties() == null ? null : reponse.getProperties().get(membre);
        String debut = lignes(nom, membre);
        if (dite != null && LIGNES.keySet().stream().noneMatch(cle -> cle.startsWith(debut))) {
            forme.setDescription(dite.getDescription());
            forme.setMaxLength(dite.getMaxLength());
            if (dite.getExample() != null) {
                forme.setExample(dite.getExample());
            }
        }
    }

    private static String lignes(String nom, String membre) {
        String debut = nom + "." + membre + ".";
        boolean dites = LIGNES.keySet().stream().anyMatch(cle -> cle.startsWith(debut));
        return dites || !LIGNES.containsKey(nom + ".comme")
                ? debut
                : LIGNES.getString(nom + ".comme") + "." + membre + ".";
    }

    private static void preciser(Schema<?> modele, String membre, Schema<?> forme, String mot, String valeur) {
        switch (mot) {
            case "requis" -> modele.addRequiredItem(membre);
            case "description" -> forme.setDescription(valeur.isEmpty() ? null : valeur);
            case "exemple" -> forme.setExample(exemple(forme, valeur));
            case "format" -> forme.setFormat(valeur);
            case "minimum" -> forme.setMinimum(new BigDecimal(valeur));
            case "maximum" -> forme.setMaximum(new BigDecimal(valeur));
            case "longueur" -> forme.setMaxLength(Integer.valueOf(valeur));
            case "valeurs" -> valeurs(forme, valeur);
            case "lignes" -> forme.setMaxItems(Integer.valueOf(valeur));
            case "motif" -> forme.setPattern(valeur);
            case "nombre" -> nombre(forme, valeur.split("-", 2));
            default -> throw new IllegalStateException("Not a word of requetes.properties: " + mot);
        }
    }

    private static Object exemple(Schema<?> forme, String valeur) {
        return forme.getTypes() != null && forme.getTypes().contains("integer") ? Integer.valueOf(valeur) : valeur;
    }

    @SuppressWarnings("unchecked")
    private static void valeurs(Schema<?> forme, String valeurs) {
        ((Schema<Object>) forme).setEnum(List.copyOf(Arrays.asList(valeurs.split(", ", -1))));
    }

    private static void nombre(Schema<?> forme, String[] bornes) {
        forme.setMinItems(Integer.valueOf(bornes[0]));
        forme.setMaxItems(Integer.valueOf(bornes[1]));
        forme.setUniqueItems(true);
    }
}
