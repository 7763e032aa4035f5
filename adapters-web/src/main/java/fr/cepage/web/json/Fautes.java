package fr.cepage.web.json;

import fr.cepage.web.transport.RequeteInvalide;
import fr.cepage.web.transport.RequeteInvalide.Faute;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.TokenStreamContext;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.deser.DeserializationProblemHandler;

/** Everything that does not fit in one body, so that it is told at once: unknown members first, then wrong values. */
final class Fautes extends DeserializationProblemHandler {

    private static final Pattern NOM_MONTRABLE = Pattern.compile("[A-Za-z0-9_.-]*");
    private static final Pattern ELEMENT = Pattern.compile("\\[[0-9]+]$");
    private static final int CHEMIN_MAX = 100;

    private final List<Faute> inconnus = new ArrayList<>();
    private final List<Faute> malFormes = new ArrayList<>();

    /** Jackson puts unknown members aside, and tells of them without their place. */
    static @Nullable Object dans(
            JsonParser lecture, DeserializationContext contexte, Supplier<@Nullable Object> objet) {
        Object autour = contexte.getAttribute(Fautes.class);
        contexte.setAttribute(Fautes.class, chemin(lecture.streamReadContext()));
        try {
            return objet.get();
        } finally {
            contexte.setAttribute(Fautes.class, autour);
        }
    }

    void refuser() {
        inconnus.addAll(malFormes);
        if (!inconnus.isEmpty()) {
            throw new RequeteInvalide(inconnus);
        }
    }

    @Override
    public boolean handleUnknownProperty(
            DeserializationContext contexte,
            JsonParser lecture,
            @Nullable ValueDeserializer<?> lecteur,
            Object objet,
            String nom) {
        inconnus.add(inconnu(membre((String) contexte.getAttribute(Fautes.class), nom), nom));
        lecture.skipChildren();
        return true;
    }

    /** The elements of a list of texts have no place of their own: the list is named. */
    @Override
    public @Nullable Object handleUnexpectedToken(
            DeserializationContext contexte,
            JavaType type,
            JsonToken recu,
            JsonParser lecture,
            @Nullable String message) {
        noter(lecture, type.isRecordType());
        lecture.skipChildren();
        return null;
    }

    @Override
    public @Nullable Object handleWeirdStringValue(
            DeserializationContext contexte, Class<?> type, String texte, @Nullable String message) {
        noter(contexte.getParser(), false);
        return null;
    }

    private void noter(JsonParser lecture, boolean numerote) {
        String chemin = chemin(lecture.streamReadContext());
        malFormes.add(new Faute(
                "requete.type", numerote ? chemin : ELEMENT.matcher(chemin).replaceFirst("")));
    }

    private static Faute inconnu(String chemin, String nom) {
        boolean montrable = !chemin.isEmpty()
                && chemin.length() <= CHEMIN_MAX
                && NOM_MONTRABLE.matcher(nom).matches();
        return montrable ? new Faute("requete.membre-inconnu", chemin) : new Faute("requete.illisible", null);
    }

    /** As {@code coordonnees.commune}, {@code etapes[0].date}. */
    private static String chemin(@Nullable TokenStreamContext place) {
        if (place == null || place.inRoot()) {
            return "";
        }
        String parent = chemin(place.getParent());
        if (place.inArray()) {
            return place.hasCurrentIndex() ? parent + "[" + place.getCurrentIndex() + "]" : parent;
        }
        return place.hasCurrentName() ? membre(parent, place.currentName()) : parent;
    }

    private static String membre(String objet, String nom) {
        return objet.isEmpty() ? nom : objet + "." + nom;
    }
}
