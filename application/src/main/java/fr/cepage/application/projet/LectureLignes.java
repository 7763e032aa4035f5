package fr.cepage.application.projet;

import fr.cepage.application.saisie.Lecteur;
import fr.cepage.domain.commun.CodeRefus;
import fr.cepage.domain.commun.RefusMetier;
import fr.cepage.domain.commun.RefusValeur;
import fr.cepage.domain.projet.Limites;
import java.util.List;
import java.util.Objects;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/** Reads what projects and plans are made of. */
final class LectureLignes {

    private LectureLignes() {}

    static @Nullable String texte(Lecteur<?> lecteur, String champ, @Nullable String saisi) {
        return lecteur.texte(champ, saisi, Limites.TEXTE, RefusValeur.TROP_LONG);
    }

    static @Nullable String ligne(Lecteur<?> lecteur, String champ, @Nullable String saisi) {
        return lecteur.ligne(champ, saisi, Limites.LIGNE);
    }

    /** What the element cannot be without; empty with what is wrong noted. */
    static String intitule(Lecteur<?> lecteur, String champ, @Nullable String saisi, CodeRefus absent) {
        return Objects.requireNonNullElse(lecteur.exiger(champ, ligne(lecteur, champ, saisi), absent), "");
    }

    /** Each element; of too many none is looked at. */
    static <A, S, T> List<T> elements(
            Lecteur<A> lecteur,
            String champ,
            List<S> saisis,
            BiFunction<Lecteur<A>, S, ? extends @Nullable T> lecture) {
        if (saisis.size() > Limites.ELEMENTS) {
            lecteur.valeur(champ, () -> {
                throw new RefusMetier(RefusValeur.TROP_D_ELEMENTS, Limites.ELEMENTS);
            });
            return List.of();
        }
        return lecteur.chacun(champ, saisis, lecture);
    }
}
