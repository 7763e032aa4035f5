package fr.cepage.ui.saisie;

import fr.cepage.application.brouillon.Noeud;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A part of a form: it shows what is stored, and says what stands there now. */
interface Partie {

    /** Null: nothing. */
    @Nullable
    Noeud valeur();

    void montrer(@Nullable Noeud valeur);

    void lectureSeule(boolean seule);

    /**
     * The place of one of its members, brought into sight.
     *
     * @param reste of its path, below this part: {@code [1].actions[0].faiteLe}; empty: this part
     */
    Optional<Lieu> lieu(String reste);

    /** Those that exist now, in the order in which they stand. */
    Stream<Lieu> lieux();
}
