package fr.cepage.web.json;

import fr.cepage.web.transport.Caracteres;
import fr.cepage.web.transport.RequeteInvalide;
import fr.cepage.web.transport.RequeteInvalide.Faute;
import java.lang.reflect.RecordComponent;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * Binds a body to a request record and notes everything that does not fit: members that are unknown, values of another
 * type. Nothing is converted, since a number sent for a text is a mistake of the sender.
 */
final class Liaison {

    private static final Pattern NOM_MONTRABLE = Pattern.compile("[A-Za-z0-9_.-]{1,100}");
    /** To the minute; seconds may stand there when they are none. */
    private static final Pattern MINUTE = Pattern.compile("[1-9][0-9]{3}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}(:00)?");

    private static final Pattern JOUR = Pattern.compile("[1-9][0-9]{3}-[0-9]{2}-[0-9]{2}");

    private final List<Faute> fautes = new ArrayList<>();

    static <T extends Record> T lier(JsonNode corps, Class<T> type) {
        Liaison liaison = new Liaison();
        Object lu = corps.isObject() ? liaison.objet(corps, type, "") : null;
        if (!liaison.fautes.isEmpty()) {
            throw new RequeteInvalide(liaison.fautes);
        }
        if (lu == null) {
            throw RequeteInvalide.illisible();
        }
        return type.cast(lu);
    }

    private @Nullable Object valeur(@Nullable JsonNode noeud, Class<?> type, String chemin) {
        if (noeud == null || noeud.isNull()) {
            return null;
        }
        if (type.isRecord() && noeud.isObject()) {
            return objet(noeud, type, chemin);
        }
        if (type.isAnnotationPresent(TexteOuObjet.class) && texteLisible(noeud)) {
            return Enregistrement.creer(type, premier(type, noeud.stringValue()));
        }
        if (type == String.class && texteLisible(noeud)) {
            return noeud.stringValue();
        }
        if (type == List.class && noeud.isArray()) {
            return textes(noeud, chemin);
        }
        Object simple = simple(noeud, type);
        if (simple == null) {
            fautes.add(new Faute("requete.type", chemin));
        }
        return simple;
    }

    private static @Nullable Object simple(JsonNode noeud, Class<?> type) {
        if (type == LocalDate.class && noeud.isString()) {
            return jour(noeud.stringValue());
        }
        if (type == LocalDateTime.class && noeud.isString()) {
            return dateHeure(noeud.stringValue());
        }
        if (type == Boolean.class && noeud.isBoolean()) {
            return noeud.booleanValue();
        }
        return type == Integer.class && noeud.isIntegralNumber() && noeud.canConvertToInt() ? noeud.intValue() : null;
    }

    /** The only lists that are sent are lists of texts. */
    private List<String> textes(JsonNode tableau, String chemin) {
        List<String> textes = new ArrayList<>();
        for (JsonNode element : tableau) {
            if (texteLisible(element)) {
                textes.add(element.stringValue());
            } else {
                fautes.add(new Faute("requete.type", chemin));
            }
        }
        return textes;
    }

    private Object objet(JsonNode objet, Class<?> type, String parent) {
        RecordComponent[] membres = type.getRecordComponents();
        Set<String> connus =
                Arrays.stream(membres).map(RecordComponent::getName).collect(Collectors.toSet());
        objet.propertyNames().stream()
                .filter(nom -> !connus.contains(nom))
                .forEach(nom -> fautes.add(inconnu(chemin(parent, nom))));
        Object[] valeurs = Arrays.stream(membres)
                .map(membre -> valeur(objet.get(membre.getName()), membre.getType(), chemin(parent, membre.getName())))
                .toArray();
        return Enregistrement.creer(type, valeurs);
    }

    private static String chemin(String parent, String membre) {
        return parent.isEmpty() ? membre : parent + "." + membre;
    }

    private static Faute inconnu(String chemin) {
        return NOM_MONTRABLE.matcher(chemin).matches()
                ? new Faute("requete.membre-inconnu", chemin)
                : new Faute("requete.illisible", null);
    }

    private static boolean texteLisible(JsonNode noeud) {
        return noeud.isString() && !Caracteres.interdits(noeud.stringValue());
    }

    private static @Nullable Object[] premier(Class<?> type, String texte) {
        @Nullable Object[] valeurs = new @Nullable Object[type.getRecordComponents().length];
        valeurs[0] = texte;
        return valeurs;
    }

    private static @Nullable LocalDateTime dateHeure(String texte) {
        try {
            return MINUTE.matcher(texte).matches() ? LocalDateTime.parse(texte) : null;
        } catch (DateTimeException inexistante) {
            return null;
        }
    }

    private static @Nullable LocalDate jour(String texte) {
        try {
            return JOUR.matcher(texte).matches() ? LocalDate.parse(texte) : null;
        } catch (DateTimeException inexistant) {
            return null;
        }
    }
}
